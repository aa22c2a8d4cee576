import type { Tag } from "../../domain/tag.ts";
import type { ListedTags } from "../../domain/tag-birth.ts";
import { type Together, togetherness } from "../../domain/togetherness.ts";
import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";
import { listedCondition } from "./listed-condition.ts";
import { readTagsById } from "./read-tags.ts";

/** Enough for a stable order; what a tag was about years ago is not what it is about. */
const newestArticles = 300;

/** Tags that stand together with a tag more often than chance would have it, most so first. */
export function relatedTags(
  sql: Sql,
  tagId: number,
  limit: number,
  listed?: ListedTags,
): { tag: Tag; articles: number }[] {
  return sql.read(() => {
    const counts = countShared(sql, tagId);
    const best = sortByTogetherness(sql, tagId, counts);
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

function sortByTogetherness(sql: Sql, tagId: number, counts: Map<number, number>): number[] {
  const { archive } = sql.get<{ archive: number }>("SELECT sum(articles) AS archive FROM publishers")!;
  const sizes = readSizes(sql, [tagId, ...counts.keys()]);
  const one = sizes.get(tagId) ?? 0;
  const rated = [...counts].map(([id, shared]) => {
    const sampled = Math.min(one, newestArticles);
    const facts: Together = {
      shared: (shared / sampled) * one,
      one,
      other: sizes.get(id) ?? shared,
      archive,
    };
    return { id, shared, score: togetherness(facts) };
  });
  rated.sort((a, b) => b.score - a.score || b.shared - a.shared || a.id - b.id);
  return rated.map(({ id }) => id);
}

function readSizes(sql: Sql, ids: number[]): Map<number, number> {
  const rows = sql.all<{ id: number; articles: number }>(
    "SELECT t.id, t.articles FROM json_each(?) AS list CROSS JOIN tags AS t ON t.id = list.value",
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, articles }) => [id, articles]));
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
