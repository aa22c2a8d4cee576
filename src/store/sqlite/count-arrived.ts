import type { SQLInputValue } from "node:sqlite";
import type { ArticleList } from "../store.ts";
import type { Sql } from "./create-sql.ts";
import { isFirst } from "./is-first.ts";

const span = "articles.seq > ? AND articles.seq <= ?";
/** CROSS JOIN: from the few that came to the timeline, never through the whole timeline. */
const counts: Record<ArticleList["of"], string> = {
  latest: `SELECT count(*) AS number FROM articles WHERE ${span} AND ${isFirst("")}`,
  tag: `SELECT count(*) AS number FROM articles CROSS JOIN article_tags AS t
    ON t.published_at = articles.published_at AND t.seq = articles.seq
    WHERE ${span} AND t.tag_id = ? AND t.folded = 0`,
  // "+": by the order in which they came, not by an index of the publisher or category.
  publisher: `SELECT count(*) AS number FROM articles
    WHERE ${span} AND +publisher_id = (SELECT id FROM publishers WHERE key = ?)`,
  category: `SELECT count(*) AS number FROM articles
    WHERE ${span} AND +category = ? AND ${isFirst("AND first.category = articles.category")}`,
};

/** How many of the articles that came in that span of `seq` stand in the list. */
export function countArrived(
  sql: Sql,
  list: ArticleList,
  { after, until }: { after: number; until: number },
): number {
  return sql.get<{ number: number }>(counts[list.of], after, until, ...valuesOf(list))!.number;
}

function valuesOf(list: ArticleList): SQLInputValue[] {
  if (list.of === "tag") return [list.tagId];
  if (list.of === "publisher") return [list.key];
  return list.of === "category" ? [list.category] : [];
}
