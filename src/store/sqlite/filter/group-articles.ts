import type { ArticleGroup } from "../../../domain/article-filter.ts";
import type { Category } from "../../../domain/category.ts";
import type { NarrowedList } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { partsOf, spanOf, withFacts } from "./narrow-list.ts";

type Row = [key: string, name: string, language: string, category: Category, all: number, copies: number];

/** The newest articles of a list, of a day where one is given, by publisher, language and category. */
export function groupArticles(
  sql: Sql,
  list: NarrowedList,
  { limit, day }: { limit: number; day?: string },
): { groups: ArticleGroup[]; complete: boolean } {
  const { from, where, folded, value } = partsOf(list);
  const columns = list.of === "tag" ? "l.seq, l.folded" : "l.seq";
  const newest = `SELECT ${columns} FROM ${from} WHERE ${where} AND l.published_at >= ? AND l.published_at < ?
    ORDER BY l.published_at DESC, l.seq DESC LIMIT ?`;
  const rows = sql.arrays<Row>(
    `SELECT p.key, p.name, g.language, g.category, g.articles, g.copies FROM (
      SELECT a.publisher_id, a.language, a.category, count(*) AS articles, sum(${folded}) AS copies
      FROM (${newest}) AS l ${withFacts} GROUP BY 1, 2, 3
    ) AS g JOIN publishers AS p ON p.id = g.publisher_id`,
    ...[value, ...Object.values(spanOf(day === undefined ? {} : { day })), limit],
  );
  const counted = rows.reduce((sum, row) => sum + row[4], 0);
  return { groups: rows.map(readGroup), complete: counted < limit };
}

function readGroup([publisherKey, publisherName, language, category, all, copies]: Row): ArticleGroup {
  return { publisherKey, publisherName, language, category, articles: all - copies, copies };
}
