import type { ListedArticle } from "../../domain/article.ts";
import type { Page } from "../../domain/page.ts";
import { parseSearchQuery } from "../parse-search-query.ts";
import type { Slice } from "../store.ts";
import type { Sql } from "./create-sql.ts";
import { pageOf, placeOf } from "./read-timeline.ts";
import { seqBits } from "./search-index.ts";
import { toFtsQuery } from "./to-fts-query.ts";

const largestSeq = 2 ** seqBits - 1;
const largestSeconds = 2 ** 32;

/** Rowids are in the order of time: the newest matches come first, however many older ones there are. */
const keys = `SELECT rowid & ${largestSeq} AS seq FROM article_search
  WHERE article_search MATCH ? AND rowid < (CAST(? AS INTEGER) << ${seqBits}) + CAST(? AS INTEGER)
  ORDER BY rowid DESC LIMIT ?`;

/** Newest first, to the second; within one second the article that came last. Throws bad-input for a bad query. */
export function searchArticles(sql: Sql, query: string, slice: Slice): Page<ListedArticle> {
  const match = toFtsQuery(parseSearchQuery(query));
  const limit = Math.max(1, slice.limit);
  return sql.read(() => {
    const place = placeOf(sql, slice);
    const seconds = Math.min(Math.floor(place.publishedAt / 1000), largestSeconds);
    const rows = sql.all<{ seq: number }>(keys, match, seconds, Math.min(place.seq, largestSeq), limit + 1);
    return pageOf(sql, rows, limit, false);
  });
}
