import { Command, CommanderError } from "commander";
import { version } from "../app.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineAdd } from "./add.ts";
import { defineAnnotate } from "./annotate.ts";
import { defineCluster } from "./cluster.ts";
import { type ExitStatus, exitStatus } from "./command.ts";
import { defineConfig } from "./config.ts";
import { defineExport } from "./export.ts";
import { defineExtract } from "./extract.ts";
import { defineFeeds } from "./feeds.ts";
import { defineImport } from "./import.ts";
import { defineLatest } from "./latest.ts";
import { defineParse } from "./parse.ts";
import { definePoll } from "./poll.ts";
import { complain } from "./print.ts";
import { defineRemove } from "./remove.ts";
import { defineSearch } from "./search.ts";
import { defineServe } from "./serve.ts";
import { defineStories } from "./stories.ts";
import { defineTags } from "./tags.ts";
import { defineTrending } from "./trending.ts";

type Define = (program: Command, report: (status: ExitStatus) => void) => void;

const commands: readonly Define[] = [
  defineServe,
  defineAdd,
  defineFeeds,
  defineRemove,
  defineImport,
  defineExport,
  definePoll,
  defineLatest,
  defineSearch,
  defineStories,
  defineTrending,
  defineTags,
  defineConfig,
  defineParse,
  defineExtract,
  defineAnnotate,
  defineCluster,
];

/** Runs one command line and returns its exit status. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const program = new Command("tagwire")
    .description("A newswire that files itself by hashtag.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(run with --help for how it is used)");
  for (const define of commands) {
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

function statusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.misused;
  if (!(error instanceof TagwireError)) throw error;
  complain(error.message);
  return error.code === "bad-input" ? exitStatus.misused : exitStatus.failed;
}
