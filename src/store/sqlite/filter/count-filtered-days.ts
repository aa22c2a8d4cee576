import type { ArticleFilter } from "../../../domain/article-filter.ts";
import type { NarrowedList } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { toMillis } from "../moments.ts";
import { conditionOf, partsOf, withFacts } from "./narrow-list.ts";

const dayLength = 86_400_000;

/** Articles a day of a list that is narrowed, whatever the filter's own day. */
export function countFilteredDays(
  sql: Sql,
  list: NarrowedList,
  filter: ArticleFilter,
  since: string,
): { day: string; articles: number }[] {
  const { from, where, folded, value } = partsOf(list);
  const condition = conditionOf(filter, folded);
  const rows = sql.arrays<[day: number, articles: number]>(
    `SELECT CAST(floor(l.published_at / ${dayLength}.0) AS INTEGER), count(*) FROM ${from} ${withFacts}
      WHERE ${where} AND l.published_at >= ? ${condition.text} GROUP BY 1 ORDER BY 1`,
    ...[value, toMillis(since), ...condition.values],
  );
  return rows.map(([day, articles]) => ({
    day: new Date(day * dayLength).toISOString().slice(0, 10),
    articles,
  }));
}
