import type { TagCount } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { findTagRow } from "./find-tag-row.ts";
import { countTags, listTags } from "./list-tags.ts";
import { toMillis } from "./moments.ts";
import { publisherTags } from "./publisher-tags.ts";
import { readStanding } from "./read-standing.ts";
import { readTagCounts } from "./read-tags.ts";
import { relatedTags } from "./related-tags.ts";
import { nameTags } from "./resolve-tags.ts";
import { risingTags } from "./rising/rising-tags.ts";
import { suggestTags } from "./suggest-tags.ts";
import { trendingTags } from "./trending-tags.ts";

export function createTags(sql: Sql): Engine["tags"] {
  return {
    find: (name) => findTag(sql, name),
    list: (filter) => listTags(sql, filter),
    suggest: (typed, limit) => sql.read(() => suggestTags(sql, typed, limit)),
    count: (listed) => countTags(sql, listed),
    trending: (since, limit, listed) => trendingTags(sql, toMillis(since), limit, listed),
    rising: (filter) => risingTags(sql, filter),
    standing: (now) => readStanding(sql, toMillis(now)),
    days: (tagId, since) => countDays(sql, tagId, toMillis(since)),
    related: (tagId, limit, listed) => relatedTags(sql, tagId, limit, listed),
    ofPublisher: (key, limit, listed) => publisherTags(sql, key, limit, listed),
    publishers: (tagId, limit) =>
      sql
        .all<{ key: string; name: string; articles: number }>(
          `SELECT p.key, p.name, c.articles FROM tag_publishers AS c JOIN publishers AS p ON p.id = c.publisher_id
            WHERE c.tag_id = ? ORDER BY c.articles DESC, p.key LIMIT ?`,
          ...[tagId, limit],
        )
        .map(({ key, name, articles }) => ({ key, name, articles })),
    resolve: (tags) => sql.read(() => nameTags(sql, tags)),
    blocked: (name) => findBlocked(sql, name),
  };
}

/** A tag that no article carries any more has no page. */
function findTag(sql: Sql, name: string): TagCount | undefined {
  return sql.read(() => {
    const row = findTagRow(sql, tagKey(name));
    return row && row.articles > 0 ? readTagCounts(sql, [row])[0] : undefined;
  });
}

function findBlocked(sql: Sql, name: string): { name: string; reason: string } | undefined {
  const row = findTagRow(sql, tagKey(name));
  return row && row.blocked !== null ? { name: row.name, reason: row.blocked } : undefined;
}

const dayLength = 86_400_000;

function countDays(sql: Sql, tagId: number, since: number): { day: string; articles: number }[] {
  const rows = sql.all<{ day: number; articles: number }>(
    "SELECT day, articles FROM tag_days WHERE tag_id = ? AND day >= ? ORDER BY day",
    ...[tagId, Math.floor(since / dayLength)],
  );
  return rows.map(({ day, articles }) => ({
    day: new Date(day * dayLength).toISOString().slice(0, 10),
    articles,
  }));
}
