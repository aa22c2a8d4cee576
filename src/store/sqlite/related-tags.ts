import type { Tag } from "../../domain/tag.ts";
import type { ListedTags } from "../../domain/tag-birth.ts";
import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";
import { listedCondition } from "./listed-condition.ts";
import { readTagsById } from "./read-tags.ts";

/** Enough for a stable order; what a tag was about years ago is not what it is about. */
const newestArticles = 300;

export function relatedTags(
  sql: Sql,
  tagId: number,
  limit: number,
  listed?: ListedTags,
): { tag: Tag; articles: number }[] {
  return sql.read(() => {
    const counts = countShared(sql, tagId);
    const best = [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
    const shown = onlyListed(sql, best, limit, listed);
    const tags = readTagsById(sql, shown);
    return shown.map((id) => ({ tag: tags.get(id) as Tag, articles: counts.get(id)! }));
  });
}

function onlyListed(sql: Sql, ids: number[], limit: number, listed?: ListedTags): number[] {
  const { text, values } = listedCondition(listed, "t");
  const rows = sql.all<{ id: number }>(
    `SELECT t.id FROM json_each(?) AS list CROSS JOIN tags AS t ON t.id = list.value
      WHERE ${text} ORDER BY list.key LIMIT ?`,
    ...[JSON.stringify(ids), ...values, limit],
  );
  return rows.map(({ id }) => id);
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
