import type { Tag } from "../../domain/tag.ts";
import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";
import { readTagsById } from "./read-tags.ts";

/** Enough for a stable order; what a tag was about years ago is not what it is about. */
const newestArticles = 300;

export function relatedTags(sql: Sql, tagId: number, limit: number): { tag: Tag; articles: number }[] {
  return sql.read(() => {
    const counts = countShared(sql, tagId);
    const best = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
    const tags = readTagsById(
      sql,
      best.map(([id]) => id),
    );
    return best.map(([id, articles]) => ({ tag: tags.get(id) as Tag, articles }));
  });
}

function countShared(sql: Sql, tagId: number): Map<number, number> {
  const rows = sql.all<{ tags: string }>(
    `SELECT n.tags FROM article_tags AS a JOIN article_notes AS n ON n.seq = a.seq
      WHERE a.tag_id = ? AND a.folded = 0 ORDER BY a.published_at DESC, a.seq DESC LIMIT ?`,
    ...[tagId, newestArticles],
  );
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const [id] of JSON.parse(row.tags) as NotedTag[]) {
      if (id !== tagId) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
