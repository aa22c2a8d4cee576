import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { findStoryAddress } from "./find-story-address.ts";
import { toMillis } from "./moments.ts";
import { readStory, type StoryRow } from "./read-story.ts";
import { readUntoldStories } from "./read-untold-stories.ts";
import { regroupStories } from "./regroup-stories.ts";
import { rankedStories } from "./rising/ranked-stories.ts";
import { risingStories } from "./rising/rising-stories.ts";
import { sharedTags } from "./shared-tags.ts";

const newest = Number.MAX_SAFE_INTEGER;

const saveTelling = `UPDATE stories SET lead_id = ?1, news = ?2, told = changes,
    (title, language) = (SELECT title, language FROM articles WHERE id = ?1)
  WHERE id = ?3 AND changes = ?4 AND EXISTS (SELECT 1 FROM articles WHERE id = ?1)`;

export function createStories(sql: Sql): Engine["stories"] {
  return {
    get: (id) =>
      sql.read(() => {
        const row = findStory(sql, id) ?? findStory(sql, findStoryAddress(sql, id) ?? id);
        return row && { ...readStory(row), tags: sharedTags(sql, row.id), news: JSON.parse(row.news) };
      }),
    top: (since, limit) =>
      sql
        .all<StoryRow>(
          `SELECT * FROM stories WHERE last_at >= ?
            ORDER BY newsrooms DESC, articles DESC, last_at DESC, id DESC LIMIT ?`,
          ...[toMillis(since), limit],
        )
        .map(readStory),
    latest: ({ limit, before }) =>
      sql
        .all<StoryRow>(
          `SELECT * FROM stories WHERE (last_at, id) < (?, ?) ORDER BY last_at DESC, id DESC LIMIT ?`,
          ...[before ? toMillis(before.lastAt) : newest, before?.id ?? "", limit],
        )
        .map(readStory),
    ranked: (filter) => rankedStories(sql, filter),
    rising: (filter) => risingStories(sql, filter),
    regroup: (regrouping) => regroupStories(sql, regrouping),
    untold: (limit) => readUntoldStories(sql, limit),
    tell: (tellings) =>
      sql.write(() => {
        for (const { id, state, leadId, news } of tellings)
          sql.run(saveTelling, ...[leadId, JSON.stringify(news), id, state]);
      }),
  };
}

function findStory(sql: Sql, id: string): (StoryRow & { news: string }) | undefined {
  return sql.get("SELECT * FROM stories WHERE id = ?", id);
}
