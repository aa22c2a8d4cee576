import type { SQLInputValue } from "node:sqlite";
import { byRise, isRising, type Mention, measureRise, type Rise } from "../../../domain/measure-rise.ts";
import {
  hourOf,
  type RisingWindow,
  risingStep,
  risingSteps,
  risingWindow,
} from "../../../domain/rising-window.ts";
import type { Tag } from "../../../domain/tag.ts";
import type { RisingFilter, RisingTag } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { listedCondition } from "../listed-condition.ts";
import { toMillis } from "../moments.ts";
import { readTagsById } from "../read-tags.ts";
import { firstHours, inWindow, pastWindows, readArchiveWindows, windowOf } from "./read-archive-windows.ts";
import { readNewsrooms } from "./read-newsrooms.ts";

/** Fewer articles never rise, whatever was before. */
const leastArticles = 3;

type RisingId = Rise & { id: number };

/** The tags that grow most against their own past. */
export function risingTags(sql: Sql, filter: RisingFilter): RisingTag[] {
  const now = toMillis(filter.now);
  const window = risingWindow(filter.hours);
  return sql.read(() => {
    const rising = measureTags(sql, now, window, readMentions(sql, now, window, filter))
      .filter(isRising)
      .sort((one, other) => byRise(one, other) || one.id - other.id)
      .slice(0, filter.limit);
    const ids = rising.map(({ id }) => id);
    const [tags, series] = [readTagsById(sql, ids), readSeries(sql, now, window, ids)];
    return rising.map(({ id, ...rise }) => ({ tag: tags.get(id) as Tag, ...rise, series: series.get(id)! }));
  });
}

function measureTags(
  sql: Sql,
  now: number,
  window: RisingWindow,
  mentions: ReadonlyMap<number, Mention[]>,
): RisingId[] {
  const archive = readArchiveWindows(sql, now, window);
  const past = readPast(sql, now, window, [...mentions.keys()]);
  return [...mentions].map(([id, entries]) => {
    const windows = pastWindows(archive, past.get(id) ?? new Map());
    return { id, ...measureRise(entries, { ...window, windows, archive: archive.get(0) ?? 0 }) };
  });
}

/** The articles of the window by tag, of tags that may rise: at least two publishers wrote some. */
function readMentions(
  sql: Sql,
  now: number,
  window: RisingWindow,
  { kind, listed }: RisingFilter,
): Map<number, Mention[]> {
  const { last, first } = firstHours(now, window);
  const since = first * 3_600_000;
  const bounds = listedCondition(listed, "t");
  const values: SQLInputValue[] = [since, now, since, ...bounds.values, ...(kind ? [kind] : [])];
  const rows = sql.arrays<[tagId: number, publishedAt: number, publisherId: number]>(
    `WITH candidates AS MATERIALIZED (
        SELECT t.id FROM tags AS t CROSS JOIN article_tags AS a
          ON a.tag_id = t.id AND a.published_at BETWEEN ?1 AND ?2 AND a.folded = 0
        WHERE t.newest_at >= ? AND ${bounds.text}${kind ? " AND t.kind = ?" : ""}
        GROUP BY t.id HAVING count(*) >= ${leastArticles} AND min(a.publisher_id) < max(a.publisher_id))
      SELECT a.tag_id, a.published_at, a.publisher_id FROM candidates CROSS JOIN article_tags AS a
        ON a.tag_id = candidates.id AND a.published_at BETWEEN ?1 AND ?2 AND a.folded = 0`,
    ...values,
  );
  const newsrooms = readNewsrooms(sql, now);
  const mentions = new Map<number, Mention[]>();
  for (const [tagId, publishedAt, publisherId] of rows) {
    const entry = { hoursAgo: last - hourOf(publishedAt), newsroom: newsrooms.get(publisherId)! };
    const known = mentions.get(tagId);
    if (known) known.push(entry);
    else mentions.set(tagId, [entry]);
  }
  return mentions;
}

/** What was counted for each tag in each of the earlier windows. */
function readPast(
  sql: Sql,
  now: number,
  window: RisingWindow,
  ids: number[],
): Map<number, Map<number, number>> {
  const { last, earliest } = firstHours(now, window);
  const rows = sql.arrays<[tagId: number, ago: number, counted: number]>(
    `SELECT h.tag_id, ${windowOf("h.hour")}, sum(h.newsrooms)
      FROM json_each(?5) AS list CROSS JOIN tag_hours AS h
        ON h.tag_id = list.value AND h.hour BETWEEN ?4 AND ?1 - ?2
      WHERE ${inWindow("h.hour")} GROUP BY 1, 2`,
    ...[last, window.period, window.hours, earliest, JSON.stringify(ids)],
  );
  const past = new Map<number, Map<number, number>>(ids.map((id) => [id, new Map()]));
  for (const [tagId, ago, counted] of rows) past.get(tagId)!.set(ago, counted);
  return past;
}

/** Articles of each tag in each step of the line that ends now, oldest first. */
function readSeries(sql: Sql, now: number, { hours }: RisingWindow, ids: number[]): Map<number, number[]> {
  const [last, step] = [hourOf(now), risingStep(hours)];
  const series = new Map(ids.map((id) => [id, new Array<number>(risingSteps).fill(0)]));
  const rows = sql.arrays<[tagId: number, ago: number, articles: number]>(
    `SELECT h.tag_id, ${windowOf("h.hour")}, sum(h.articles)
      FROM json_each(?3) AS list CROSS JOIN tag_hours AS h
        ON h.tag_id = list.value AND h.hour BETWEEN ?4 AND ?1
      GROUP BY 1, 2`,
    ...[last, step, JSON.stringify(ids), last - risingSteps * step + 1],
  );
  for (const [tagId, ago, articles] of rows) series.get(tagId)![risingSteps - 1 - ago] = articles;
  return series;
}
