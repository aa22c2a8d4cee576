import type { Command } from "commander";
import type { App } from "../app.ts";
import { birthOf } from "../config.ts";
import type { TagKind } from "../domain/tag.ts";
import { listedTags } from "../domain/tag-birth.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { TakenVerdict, Verdict } from "../domain/verdict.ts";
import { defineCommand, type ExitStatus, exitStatus, type Invocation, readCount } from "./command.ts";
import { complain, print, printJson, printTable } from "./print.ts";
import { sayVerdict, verdictRow } from "./say-verdict.ts";
import { withApp } from "./with-app.ts";

interface TagsOptions {
  limit: string;
  kind?: string;
  all?: boolean;
  reason?: string;
}

const kinds: readonly TagKind[] = ["person", "organization", "place", "event", "theme", "relation"];

export function defineTags(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<TagsOptions>(
    program,
    {
      usage: "tags <action> [name...]",
      summary:
        "list, history; merge FROM INTO, split NAME…, rename FROM TO, block, unblock NAME, undo [NUMBER]",
      examples: [
        "tagwire tags list --kind relation",
        "tagwire tags merge RepublicOfKorea SouthKorea",
        "tagwire tags split 李在明",
        'tagwire tags block BreakingNews --reason "says nothing of the matter"',
        "tagwire tags history",
        "tagwire tags undo",
      ],
      options: [
        ["--limit <n>", "how many tags or verdicts", "50"],
        ["--kind <kind>", `only one kind: ${kinds.join(", ")}`],
        ["--all", "list: with those that too few articles carry, or none for long"],
        ["--reason <text>", "block: why, for readers of its page"],
      ],
      run: (invocation) => withApp(invocation.settings, (app) => act(app, invocation)),
    },
    report,
  );
}

const usage =
  "Use `tagwire tags list`, `history`, `merge FROM INTO`, `split NAME…`, `rename FROM TO`, `block NAME`, " +
  "`unblock NAME` or `undo [NUMBER]`.";

async function act(app: App, invocation: Invocation<TagsOptions>): Promise<ExitStatus> {
  const [action, ...names] = invocation.args;
  if (action === "list" && names.length === 0) return listTags(app, invocation);
  if (action === "history" && names.length === 0) return listVerdicts(app, invocation);
  const now = app.reading.now().toISOString();
  if (action === "undo" && names.length <= 1)
    return tell(invocation, await app.store.verdicts.undo(now, readNumber(names[0])));
  const verdict = readVerdict(action!, names, invocation.options.reason);
  return tell(invocation, await app.store.verdicts.take(verdict, now));
}

async function listTags(
  { store, settings, reading }: App,
  { options, json }: Invocation<TagsOptions>,
): Promise<ExitStatus> {
  const kind = kinds.find((one) => one === options.kind);
  if (options.kind && !kind)
    throw new TagwireError("bad-input", `--kind ${options.kind}: one of ${kinds.join(", ")} is wanted.`);
  const filter = { limit: readCount("limit", options.limit, 1, 100_000), kind };
  const listed = listedTags(birthOf(settings), reading.now());
  const grown = options.all ? [] : await store.tags.list({ ...filter, listed });
  // In a new archive no tag has grown yet.
  const tags = grown.length > 0 ? grown : await store.tags.list(filter);
  if (json) printJson(tags);
  else if (tags.length === 0) complain("No tags yet.");
  else printTable(tags.map((tag) => [String(tag.articles), tag.kind, `#${tag.name}`]));
  return exitStatus.done;
}

async function listVerdicts({ store }: App, { options, json }: Invocation<TagsOptions>): Promise<ExitStatus> {
  const verdicts = await store.verdicts.list({ limit: readCount("limit", options.limit, 1, 100_000) });
  if (json) printJson(verdicts);
  else if (verdicts.length === 0) complain("Nothing has been decided about tags yet.");
  else printTable(verdicts.map(verdictRow));
  return exitStatus.done;
}

function readVerdict(action: string, names: string[], reason: string | undefined): Verdict {
  const [one, other, ...more] = names.map((name) => name.replace(/^#/, ""));
  const two = one !== undefined && other !== undefined && more.length === 0;
  if (action === "merge" && two) return { action, from: one, into: other };
  if (action === "rename" && two) return { action, from: one, to: other };
  if (action === "split" && one !== undefined)
    return { action, names: [one, ...(other === undefined ? [] : [other]), ...more] };
  if (one !== undefined && other === undefined) {
    if (action === "block") return { action, name: one, ...(reason !== undefined && { reason }) };
    if (action === "unblock") return { action, name: one };
  }
  throw new TagwireError("bad-input", usage);
}

function readNumber(value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,15}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new TagwireError(
    "bad-input",
    `${value}: the number of a verdict is wanted, as "tagwire tags history" has it.`,
  );
}

function tell({ json }: Invocation<TagsOptions>, verdict: TakenVerdict): ExitStatus {
  if (json) printJson(verdict);
  else print(sayVerdict(verdict));
  return exitStatus.done;
}
