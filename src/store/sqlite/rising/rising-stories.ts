import { byRise, isRising, type Mention } from "../../../domain/measure-rise.ts";
import { risingStep, risingSteps, risingWindow } from "../../../domain/rising-window.ts";
import type { RisingStoriesFilter, RisingStory } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { toMillis } from "../moments.ts";
import { measureStories, readStories, readStoryIds, readStoryMentions } from "./measure-stories.ts";
import { firstHours } from "./read-archive-windows.ts";

/** Stories of one publisher cannot rise. */
const candidates = "SELECT id FROM stories WHERE last_at >= ? AND publishers > 1";

/** The stories that grow most against their own past; one that began in the window has none, as a new tag. */
export function risingStories(sql: Sql, filter: RisingStoriesFilter): RisingStory[] {
  const now = toMillis(filter.now);
  const window = risingWindow(filter.hours);
  return sql.read(() => {
    const ids = readStoryIds(sql, candidates, firstHours(now, window).first * 3_600_000);
    const mentions = readStoryMentions(sql, now, window, ids);
    const rising = measureStories(sql, now, window, mentions)
      .filter(isRising)
      .sort((one, other) => byRise(one, other) || (one.id < other.id ? 1 : -1))
      .slice(0, filter.limit);
    const stories = readStories(
      sql,
      rising.map(({ id }) => id),
    );
    return rising.map(({ id, ...rise }, at) => ({
      story: stories[at]!,
      ...rise,
      series: seriesOf(mentions.get(id)!, filter.hours),
    }));
  });
}

function seriesOf(mentions: readonly Mention[], hours: number): number[] {
  const step = risingStep(hours);
  const series = new Array<number>(risingSteps).fill(0);
  for (const { hoursAgo } of mentions) {
    const at = risingSteps - 1 - Math.floor(hoursAgo / step);
    if (at >= 0) series[at]! += 1;
  }
  return series;
}
