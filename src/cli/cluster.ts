import type { Command } from "commander";
import { createStoryIndex } from "../stories/create-story-index.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { filterLines, type Line } from "./filter-lines.ts";
import { optionalText, textField, without } from "./line-fields.ts";

export function defineCluster(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand(
    program,
    {
      usage: "cluster",
      summary: "Texts → stories, in one pass: lines of {id, title, text, …}",
      examples: ["tagwire cluster < articles.jsonl", "tagwire annotate < articles.jsonl | tagwire cluster"],
      async run({ settings }) {
        const index = createStoryIndex({ windowDays: settings.storyDays });
        await filterLines((line) => ({
          ...without(line, ["story", "duplicateOf"]),
          ...storyOf(index, line),
        }));
        return exitStatus.done;
      },
    },
    report,
  );
}

function storyOf(index: ReturnType<typeof createStoryIndex>, line: Line): Line {
  const { storyId, duplicateOf } = index.assign({
    id: String(line.id ?? textField(line, "id")),
    title: optionalText(line, "title") ?? "",
    text: textField(line, "text"),
    language: optionalText(line, "language"),
    publisherKey: optionalText(line, "publisher"),
    publishedAt: optionalText(line, "publishedAt"),
    names: namesOf(line),
  });
  return { story: storyId, ...(duplicateOf && { duplicateOf }) };
}

/** The names that `tagwire annotate` has found: by them articles of different languages meet. */
function namesOf({ entities }: Line): string[] | undefined {
  if (!Array.isArray(entities)) return undefined;
  return entities.flatMap((one: { name?: unknown } | null) =>
    typeof one?.name === "string" ? [one.name] : [],
  );
}
