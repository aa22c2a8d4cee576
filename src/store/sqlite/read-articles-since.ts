import type { Entity } from "../../domain/entity.ts";
import type { ArticleForStories, SinceSlice } from "../store.ts";
import type { Sql } from "./create-sql.ts";
import { toMillis, toMoment } from "./moments.ts";

interface RecentRow {
  id: string;
  title: string;
  text: string;
  language: string;
  publisher_key: string;
  published_at: number;
  story_id: string;
  duplicate_of: string | null;
  entities: string;
}

export function readArticlesSince(
  sql: Sql,
  moment: string,
  { limit, after }: SinceSlice,
): ArticleForStories[] {
  const rows = sql.all<RecentRow>(
    `SELECT a.id, a.title, a.text, a.language, p.key AS publisher_key, a.published_at, a.story_id, a.duplicate_of,
        n.entities
      FROM articles AS a JOIN publishers AS p ON p.id = a.publisher_id JOIN article_notes AS n ON n.seq = a.seq
      WHERE a.published_at >= ? AND (a.published_at, a.seq) > (?, ?) ORDER BY a.published_at, a.seq LIMIT ?`,
    ...[toMillis(moment), ...placeAfter(sql, after), limit],
  );
  return rows.map(readRecent);
}

function readRecent(row: RecentRow): ArticleForStories {
  return {
    id: row.id,
    title: row.title,
    text: row.text,
    language: row.language,
    publisherKey: row.publisher_key,
    publishedAt: toMoment(row.published_at),
    storyId: row.story_id,
    ...(row.duplicate_of !== null && { duplicateOf: row.duplicate_of }),
    names: (JSON.parse(row.entities) as Entity[]).map((entity) => entity.name),
  };
}

/** An article that is gone meanwhile leaves its moment: rather twice than not at all. */
function placeAfter(sql: Sql, after: SinceSlice["after"]): [publishedAt: number, seq: number] {
  if (!after) return [Number.MIN_SAFE_INTEGER, 0];
  const row = sql.get<{ seq: number }>("SELECT seq FROM articles WHERE id = ?", after.articleId);
  return [toMillis(after.publishedAt), row?.seq ?? 0];
}
