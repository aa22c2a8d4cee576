import type { Tag } from "../../domain/tag.ts";
import type { ListedTags } from "../../domain/tag-birth.ts";
import type { Sql } from "./create-sql.ts";
import { listedCondition } from "./listed-condition.ts";
import { readTagsById } from "./read-tags.ts";

/** What a publisher writes about now; years ago it may have been something else. */
const newestArticles = 300;

/** The tags that most of a publisher's newest articles carry. */
export function publisherTags(
  sql: Sql,
  key: string,
  limit: number,
  listed?: ListedTags,
): { tag: Tag; articles: number }[] {
  const bounds = listedCondition(listed, "t");
  return sql.read(() => {
    const rows = sql.all<{ id: number; articles: number }>(
      `SELECT t.id, count(*) AS articles FROM (
        SELECT seq FROM articles WHERE publisher_id = (SELECT id FROM publishers WHERE key = ?)
          ORDER BY published_at DESC, seq DESC LIMIT ${newestArticles}
      ) AS l CROSS JOIN article_notes AS n ON n.seq = l.seq CROSS JOIN json_each(n.tags) AS noted
        CROSS JOIN tags AS t ON t.id = noted.value ->> 0
      WHERE ${bounds.text} GROUP BY t.id ORDER BY articles DESC, t.articles DESC, t.key LIMIT ?`,
      ...[key, ...bounds.values, limit],
    );
    const tags = readTagsById(
      sql,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, articles }) => ({ tag: tags.get(id) as Tag, articles }));
  });
}
