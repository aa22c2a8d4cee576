import { type Mention, measureRise, type Rise } from "../../../domain/measure-rise.ts";
import { hourOf, type RisingWindow } from "../../../domain/rising-window.ts";
import type { Story } from "../../../domain/story.ts";
import type { Sql } from "../create-sql.ts";
import { readStory, type StoryRow } from "../read-story.ts";
import { firstHours, pastWindows, readArchiveWindows } from "./read-archive-windows.ts";
import { readNewsrooms } from "./read-newsrooms.ts";

export function readStoryIds(sql: Sql, text: string, ...values: number[]): string[] {
  return sql.all<{ id: string }>(text, ...values).map(({ id }) => id);
}

/** In the order of the ids. */
export function readStories(sql: Sql, ids: string[]): Story[] {
  return sql
    .all<StoryRow>(
      "SELECT s.* FROM json_each(?) AS list CROSS JOIN stories AS s ON s.id = list.value ORDER BY list.key",
      JSON.stringify(ids),
    )
    .map(readStory);
}

/** How each of the stories has grown. */
export function measureStories(
  sql: Sql,
  now: number,
  window: RisingWindow,
  mentions: ReadonlyMap<string, Mention[]>,
): (Rise & { id: string })[] {
  const archive = readArchiveWindows(sql, now, window);
  return [...mentions].map(([id, entries]) => {
    const current = entries.filter(({ hoursAgo }) => hoursAgo < window.hours);
    const windows = pastWindows(archive, countPast(entries, window));
    return { id, ...measureRise(current, { ...window, windows, archive: archive.get(0) ?? 0 }) };
  });
}

/** As tags are counted: a newsroom once an hour. */
function countPast(entries: readonly Mention[], { hours, period }: RisingWindow): Map<number, number> {
  const counted = new Map<number, number>();
  const seen = new Set<string>();
  for (const { newsroom, hoursAgo } of entries) {
    const key = `${newsroom} ${hoursAgo}`;
    if (hoursAgo % period >= hours || seen.has(key)) continue;
    seen.add(key);
    const ago = Math.floor(hoursAgo / period);
    counted.set(ago, (counted.get(ago) ?? 0) + 1);
  }
  return counted;
}

/** The stories' articles from the earliest window on, without copies of wire text. */
export function readStoryMentions(
  sql: Sql,
  now: number,
  window: RisingWindow,
  ids: string[],
): Map<string, Mention[]> {
  const { last, earliest } = firstHours(now, window);
  const newsrooms = readNewsrooms(sql, now);
  const rows = sql.arrays<[storyId: string, publishedAt: number, publisherId: number]>(
    `SELECT a.story_id, a.published_at, a.publisher_id FROM json_each(?) AS list
      CROSS JOIN articles AS a ON a.story_id = list.value AND a.published_at BETWEEN ? AND ?
      WHERE a.duplicate_of IS NULL`,
    ...[JSON.stringify(ids), earliest * 3_600_000, now],
  );
  const mentions = new Map<string, Mention[]>();
  for (const [storyId, publishedAt, publisherId] of rows) {
    const entry = { newsroom: newsrooms.get(publisherId)!, hoursAgo: last - hourOf(publishedAt) };
    const known = mentions.get(storyId);
    if (known) known.push(entry);
    else mentions.set(storyId, [entry]);
  }
  return mentions;
}
