import type { ListedArticle } from "../../../domain/article.ts";
import type { ArticleFilter } from "../../../domain/article-filter.ts";
import type { Page } from "../../../domain/page.ts";
import type { NarrowedList, Slice } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { pageOf, placeOf } from "../read-timeline.ts";
import { conditionOf, partsOf, spanOf, withFacts } from "./narrow-list.ts";

/** One page of a list, narrowed: keys off the list's own index and the facts, then the rows. */
export function readFiltered(
  sql: Sql,
  list: NarrowedList,
  filter: ArticleFilter,
  slice: Slice,
): Page<ListedArticle> {
  const { from, where, folded, value } = partsOf(list);
  const condition = conditionOf(filter, folded);
  const keys = `SELECT l.seq FROM ${from} ${withFacts}
    WHERE ${where} AND l.published_at >= ? AND (l.published_at, l.seq) < (?, ?) ${condition.text}
    ORDER BY l.published_at DESC, l.seq DESC LIMIT ?`;
  return sql.read(() => {
    const span = spanOf(filter);
    const place = placeOf(sql, slice);
    const [before, seq] = place.publishedAt < span.before ? [place.publishedAt, place.seq] : [span.before, 0];
    const limit = Math.max(1, slice.limit);
    const values = [value, span.from, before, seq, ...condition.values, limit + 1];
    const folding = list.of === "tag" || filter.publisherKey !== undefined;
    return pageOf(sql, sql.all<{ seq: number }>(keys, ...values), limit, folding);
  });
}
