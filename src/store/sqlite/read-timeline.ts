import type { SQLInputValue } from "node:sqlite";
import type { ListedArticle } from "../../domain/article.ts";
import type { Page } from "../../domain/page.ts";
import type { Slice } from "../store.ts";
import type { Sql } from "./create-sql.ts";
import { listArticles } from "./list-articles.ts";
import { toMillis } from "./moments.ts";

/** A place in a timeline; the newest one of all lies after every article. */
export interface Place {
  publishedAt: number;
  seq: number;
}

const afterAll: Place = { publishedAt: Number.MAX_SAFE_INTEGER, seq: 0 };

/** Where a slice starts. The cursor's article may be gone: then at its moment, rather twice than not at all. */
export function placeOf(sql: Sql, { before }: Slice): Place {
  if (!before) return afterAll;
  const row = sql.get<{ seq: number }>("SELECT seq FROM articles WHERE id = ?", before.articleId);
  return { publishedAt: toMillis(before.publishedAt), seq: row?.seq ?? Number.MAX_SAFE_INTEGER };
}

/**
 * One page in two steps: the keys off the timeline's index, then the rows. `keys` selects `seq` and ends with the
 * parameters published_at, seq and limit.
 */
export function readTimeline(
  sql: Sql,
  {
    keys,
    values,
    slice,
    folding = false,
  }: { keys: string; values: SQLInputValue[]; slice: Slice; folding?: boolean },
): Page<ListedArticle> {
  return sql.read(() => {
    const place = placeOf(sql, slice);
    const limit = Math.max(1, slice.limit);
    const rows = sql.all<{ seq: number }>(keys, ...values, place.publishedAt, place.seq, limit + 1);
    return pageOf(sql, rows, limit, folding);
  });
}

/** The page of these keys, of which there is one more than the limit where the list goes on. */
export function pageOf(
  sql: Sql,
  rows: { seq: number }[],
  limit: number,
  folding: boolean,
): Page<ListedArticle> {
  const shown = rows.slice(0, limit).map(({ seq }) => seq);
  const entries = listArticles(sql, shown, folding);
  const last = entries.at(-1);
  if (rows.length <= limit || !last) return { entries };
  return { entries, older: { publishedAt: last.publishedAt, articleId: last.id } };
}
