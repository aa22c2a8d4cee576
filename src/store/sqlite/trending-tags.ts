import type { Tag } from "../../domain/tag.ts";
import type { Sql } from "./create-sql.ts";
import { readTagsById } from "./read-tags.ts";

/** From the end of the timeline of each tag that has something that new; copies of wire text count once. */
const count = `SELECT t.id, count(*) AS articles, count(DISTINCT a.publisher_id) AS publishers
  FROM tags AS t CROSS JOIN article_tags AS a ON a.tag_id = t.id AND a.published_at >= ?1 AND a.folded = 0
  WHERE t.newest_at >= ?1 AND t.articles > 0
  GROUP BY t.id ORDER BY articles DESC, publishers DESC, t.id LIMIT ?2`;

export function trendingTags(sql: Sql, since: number, limit: number) {
  return sql.read(() => {
    const rows = sql.all<{ id: number; articles: number; publishers: number }>(count, since, limit);
    const tags = readTagsById(
      sql,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, articles, publishers }) => ({ tag: tags.get(id) as Tag, articles, publishers }));
  });
}
