import type { Command } from "commander";
import type { App } from "../app.ts";
import { birthOf } from "../config.ts";
import type { Rise } from "../domain/measure-rise.ts";
import type { TagKind } from "../domain/tag.ts";
import { listedTags } from "../domain/tag-birth.ts";
import { isTagKind, tagKinds } from "../domain/tag-kinds.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineCommand, type ExitStatus, exitStatus, readCount } from "./command.ts";
import { complain, print, printJson, printTable } from "./print.ts";
import { withApp } from "./with-app.ts";

interface Options {
  limit: string;
  days: string;
  hours?: string;
  kind?: string;
}

const mostDays = 90;
/** A list of tags is long enough without as many stories. */
const mostStories = 10;

export function defineTrending(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<Options>(
    program,
    {
      usage: "trending",
      summary: "The tags and stories that grow most against their own past",
      examples: ["tagwire trending", "tagwire trending --days 7", "tagwire trending --hours 6 --kind person"],
      options: [
        ["--limit <n>", "how many tags", "20"],
        ["--days <n>", "counted over the last days", "1"],
        ["--hours <n>", "counted over the last hours, in place of --days"],
        ["--kind <kind>", `only tags of this kind, no stories: ${tagKinds.join(", ")}`],
      ],
      run: ({ options, settings, json }) =>
        withApp(settings, async (app) => {
          const trends = await readTrends(app, options);
          if (json) printJson(trends);
          else printTrends(trends);
          return exitStatus.done;
        }),
    },
    report,
  );
}

type Trends = Awaited<ReturnType<typeof readTrends>>;

async function readTrends({ store, settings }: App, options: Options) {
  const now = new Date();
  const hours = readHours(options);
  const limit = readCount("limit", options.limit, 1, 1000);
  const kind = readKind(options.kind);
  const filter = { now: now.toISOString(), hours, limit };
  const listed = listedTags(birthOf(settings), now);
  const [tags, stories] = await Promise.all([
    store.tags.rising({ ...filter, listed, ...(kind && { kind }) }),
    kind ? [] : store.stories.rising({ ...filter, limit: Math.min(limit, mostStories) }),
  ]);
  const since = new Date(now.getTime() - hours * 3_600_000).toISOString();
  const used = tags.length + stories.length > 0 ? [] : await store.tags.trending(since, limit);
  return { hours, tags, stories, mostUsed: used.filter(({ tag }) => !kind || tag.kind === kind) };
}

function readHours({ days, hours }: Options): number {
  if (hours !== undefined) return readCount("hours", hours, 1, mostDays * 24);
  return 24 * readCount("days", days, 1, mostDays);
}

function readKind(kind: string | undefined): TagKind | undefined {
  if (kind === undefined || isTagKind(kind)) return kind;
  throw new TagwireError("bad-input", `--kind ${kind}: one of ${tagKinds.join(", ")} is wanted.`);
}

function printTrends({ tags, stories, mostUsed }: Trends): void {
  printTable(tags.map((rise) => [`#${rise.tag.name}`, figuresOf(rise)]));
  if (stories.length > 0) {
    print(tags.length > 0 ? "\nStories" : "Stories");
    printTable(stories.map((rise) => [rise.story.id, figuresOf(rise), rise.story.title]));
  }
  if (tags.length + stories.length > 0) return;
  complain(mostUsed.length > 0 ? "Nothing rises in this time. Most used:" : "No article in this time.");
  printTable(
    mostUsed.map(({ tag, articles, publishers }) => [
      ...[`#${tag.name}`, `${articles} articles`, `${publishers} publishers`],
    ]),
  );
}

/** "12 articles of 5 newsrooms, 2.1 expected". */
function figuresOf({ articles, newsrooms, before }: Rise): string {
  return `${articles} articles of ${newsrooms} newsrooms, ${before.toFixed(1)} expected`;
}
