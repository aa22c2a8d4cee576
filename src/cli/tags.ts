import type { Command } from "commander";
import type { TagKind } from "../domain/tag.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineCommand, type ExitStatus, exitStatus, type Invocation, readCount } from "./command.ts";
import { complain, print, printJson, printTable } from "./print.ts";
import { withApp } from "./with-app.ts";

interface TagsOptions {
  limit: string;
  kind?: string;
}

const kinds: readonly TagKind[] = ["person", "organization", "place", "event", "theme", "relation"];

export function defineTags(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<TagsOptions>(
    program,
    {
      usage: "tags <list|merge> [name...]",
      summary: "List the tags, or merge one into another for good",
      examples: ["tagwire tags list --kind relation", "tagwire tags merge RepublicOfKorea SouthKorea"],
      options: [
        ["--limit <n>", "how many tags", "50"],
        ["--kind <kind>", `only one kind: ${kinds.join(", ")}`],
      ],
      run(invocation) {
        const [action, ...names] = invocation.args;
        if (action === "list" && names.length === 0) return listTags(invocation);
        if (action === "merge" && names.length === 2) return mergeTags(invocation, names[0]!, names[1]!);
        throw new TagwireError("bad-input", "Use `tagwire tags list` or `tagwire tags merge FROM INTO`.");
      },
    },
    report,
  );
}

function listTags({ options, settings, json }: Invocation<TagsOptions>): Promise<ExitStatus> {
  const kind = kinds.find((one) => one === options.kind);
  if (options.kind && !kind)
    throw new TagwireError("bad-input", `--kind ${options.kind}: one of ${kinds.join(", ")} is wanted.`);
  return withApp(settings, async ({ store }) => {
    const tags = await store.tags.list({ limit: readCount("limit", options.limit, 1, 100_000), kind });
    if (json) printJson(tags);
    else if (tags.length === 0) complain("No tags yet.");
    else printTable(tags.map((tag) => [String(tag.articles), tag.kind, `#${tag.name}`]));
    return exitStatus.done;
  });
}

function mergeTags(
  { settings, json }: Invocation<TagsOptions>,
  from: string,
  into: string,
): Promise<ExitStatus> {
  return withApp(settings, async ({ store }) => {
    const tag = await store.tags.merge(from.replace(/^#/, ""), into.replace(/^#/, ""));
    if (json) printJson(tag);
    else print(`#${from.replace(/^#/, "")} is #${tag.name} from now on`);
    return exitStatus.done;
  });
}
