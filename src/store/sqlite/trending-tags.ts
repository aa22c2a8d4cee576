import type { Tag } from "../../domain/tag.ts";
import type { ListedTags } from "../../domain/tag-birth.ts";
import type { Sql } from "./create-sql.ts";
import { listedCondition } from "./listed-condition.ts";
import { readTagsById } from "./read-tags.ts";

export function trendingTags(sql: Sql, since: number, limit: number, listed?: ListedTags) {
  const { text, values } = listedCondition(listed, "t");
  return sql.read(() => {
    const rows = sql.all<{ id: number; articles: number; publishers: number }>(
      count(text),
      ...[since, since, ...values, limit],
    );
    const tags = readTagsById(
      sql,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, articles, publishers }) => ({ tag: tags.get(id) as Tag, articles, publishers }));
  });
}

/** From the end of the timeline of each tag that has something that new; copies of wire text count once. */
function count(condition: string): string {
  return `SELECT t.id, count(*) AS articles, count(DISTINCT a.publisher_id) AS publishers
    FROM tags AS t CROSS JOIN article_tags AS a ON a.tag_id = t.id AND a.published_at >= ? AND a.folded = 0
    WHERE t.newest_at >= ? AND ${condition}
    GROUP BY t.id ORDER BY articles DESC, publishers DESC, t.id LIMIT ?`;
}
