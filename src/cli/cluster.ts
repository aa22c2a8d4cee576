import type { Command } from "commander";
import type { Regrouping } from "../domain/regrouping.ts";
import { createStoryIndex, type StoryIndex } from "../stories/create-story-index.ts";
import { defineCommand, type ExitStatus, exitStatus } from "./command.ts";
import { filterLines, type Line, printLine } from "./filter-lines.ts";
import { holdLines } from "./hold-lines.ts";
import { optionalText, textField, without } from "./line-fields.ts";

/** The program itself looks back after each round of polling. */
const lookBackEvery = 2_000;

export function defineCluster(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<{ atOnce?: boolean }>(
    program,
    {
      usage: "cluster",
      summary:
        "Texts → stories: lines of {id, title, text, …}. Lines come out when all are read, because a later article can show that two stories are one, or one is two",
      options: [
        ["--at-once", "print each line as it comes, with the story that it seemed to belong to then"],
      ],
      examples: [
        "tagwire cluster < articles.jsonl",
        "tagwire annotate < articles.jsonl | tagwire cluster",
        "tail -f articles.jsonl | tagwire cluster --at-once",
      ],
      async run({ options, settings }) {
        const index = createStoryIndex({ windowDays: settings.storyDays });
        if (options.atOnce) await filterLines((line) => assignLine(index, line));
        else await clusterAll(index);
        return exitStatus.done;
      },
    },
    report,
  );
}

/** Keeps the lines in a file until the last look back, and only ids in memory. */
async function clusterAll(index: StoryIndex): Promise<void> {
  const held = holdLines();
  const stories = new Map<string, string>();
  const assign = (line: Line) => {
    const assigned = assignLine(index, line);
    stories.set(String(line.id), String(assigned.story));
    if (stories.size % lookBackEvery === 0) applyRegrouping(index.regroup(), stories);
    return assigned;
  };
  await filterLines(assign, [], held.hold);
  applyRegrouping(index.regroup(), stories);
  for await (const line of held.release())
    await printLine("story" in line ? { ...line, story: stories.get(String(line.id)) } : line);
}

function applyRegrouping({ moves, merged }: Regrouping, stories: Map<string, string>): void {
  for (const { id, to } of moves) stories.set(id, to);
  const successors = new Map(merged.map(({ from, to }) => [from, to]));
  if (successors.size === 0) return;
  // What has left the window goes with its story.
  for (const [id, story] of stories) stories.set(id, successors.get(story) ?? story);
}

function assignLine(index: StoryIndex, line: Line): Line {
  const { storyId, duplicateOf } = index.assign({
    id: String(line.id ?? textField(line, "id")),
    title: optionalText(line, "title") ?? "",
    text: textField(line, "text"),
    language: optionalText(line, "language"),
    publisherKey: optionalText(line, "publisher"),
    publishedAt: optionalText(line, "publishedAt"),
    names: namesOf(line),
  });
  return {
    ...without(line, ["story", "duplicateOf"]),
    story: storyId,
    ...(duplicateOf && { duplicateOf }),
  };
}

/** The names that `tagwire annotate` has found: by them articles of different languages meet. */
function namesOf({ entities }: Line): string[] | undefined {
  if (!Array.isArray(entities)) return undefined;
  return entities.flatMap((one: { name?: unknown } | null) =>
    typeof one?.name === "string" ? [one.name] : [],
  );
}
