import { Command, CommanderError } from "commander";
import { version } from "../config.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { type ExitStatus, exitStatus } from "./command.ts";
import { complain } from "./print.ts";

type Define = (program: Command, report: (status: ExitStatus) => void) => void;

/** In the order of --help. A command's module is loaded when it is asked for: starting must not cost the others. */
const commands: Record<string, () => Promise<Define>> = {
  serve: async () => (await import("./serve.ts")).defineServe,
  add: async () => (await import("./add.ts")).defineAdd,
  feeds: async () => (await import("./feeds.ts")).defineFeeds,
  remove: async () => (await import("./remove.ts")).defineRemove,
  import: async () => (await import("./import.ts")).defineImport,
  export: async () => (await import("./export.ts")).defineExport,
  poll: async () => (await import("./poll.ts")).definePoll,
  latest: async () => (await import("./latest.ts")).defineLatest,
  search: async () => (await import("./search.ts")).defineSearch,
  stories: async () => (await import("./stories.ts")).defineStories,
  trending: async () => (await import("./trending.ts")).defineTrending,
  tags: async () => (await import("./tags.ts")).defineTags,
  alerts: async () => (await import("./alerts.ts")).defineAlerts,
  rules: async () => (await import("./rules.ts")).defineRules,
  explain: async () => (await import("./explain.ts")).defineExplain,
  reannotate: async () => (await import("./reannotate.ts")).defineReannotate,
  mcp: async () => (await import("./mcp.ts")).defineMcp,
  config: async () => (await import("./config.ts")).defineConfig,
  parse: async () => (await import("./parse.ts")).defineParse,
  extract: async () => (await import("./extract.ts")).defineExtract,
  annotate: async () => (await import("./annotate.ts")).defineAnnotate,
  cluster: async () => (await import("./cluster.ts")).defineCluster,
};

/** Runs one command line and returns its exit status. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const program = new Command("tagwire")
    .description("A newswire that files itself by hashtag.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(run with --help for how it is used)");
  for (const define of await loadCommands(argv[2])) {
    define(program, (ended) => {
      status = ended;
    });
  }
  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

/** The command that is asked for; all of them where that is none, for --help and for what is misspelled. */
function loadCommands(name: string | undefined): Promise<Define[]> {
  const asked = name === undefined ? undefined : Object.entries(commands).find(([known]) => known === name);
  return Promise.all((asked ? [asked[1]] : Object.values(commands)).map((load) => load()));
}

function statusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.misused;
  if (!(error instanceof TagwireError)) throw error;
  complain(error.message);
  return error.code === "bad-input" ? exitStatus.misused : exitStatus.failed;
}
