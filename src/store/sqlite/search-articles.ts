import type { FoundArticle, SearchPage } from "../../domain/search/found-article.ts";
import { mostFound } from "../../domain/search/found-article.ts";
import { parseSearchQuery } from "../../domain/search/parse-search-query.ts";
import { type SearchWords, wantedWords } from "../../domain/search/search-node.ts";
import { markedPart } from "../search/marked-part.ts";
import type { SearchSlice } from "../store.ts";
import type { Sql } from "./create-sql.ts";
import { type Matches, rankMatches } from "./rank-matches.ts";
import { pageOf, placeOf } from "./read-timeline.ts";
import { seqBits } from "./search-index.ts";
import { searchNames } from "./search-names.ts";
import { toFtsQuery } from "./to-fts-query.ts";

const largestSeq = 2 ** seqBits - 1;
const largestSeconds = 2 ** 32;

/** Rowids are in the order of time: the newest matches come first, however many older ones there are. */
const keys = `SELECT rowid & ${largestSeq} AS seq FROM article_search
  WHERE article_search MATCH ? AND rowid < (CAST(? AS INTEGER) << ${seqBits}) + CAST(? AS INTEGER)
  ORDER BY rowid DESC LIMIT ?`;

/** The newest matches, one more than are counted. A rowid is too large for a JavaScript number. */
const count = `SELECT count(*) AS found, CAST(min(rowid) AS TEXT) AS oldest FROM
  (SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ${mostFound + 1})`;

/**
 * Best first among the newest matches, or newest first (to the second; within one second the article that came last),
 * as the slice says; searches without words have no best. Throws bad-input for a bad query.
 */
export function searchArticles(sql: Sql, query: string, slice: SearchSlice): SearchPage {
  const now = slice.now ?? new Date().toISOString();
  const node = parseSearchQuery(query, now);
  return sql.read(() => {
    const names = searchNames(sql);
    const match = toFtsQuery(node, names);
    const { found, oldest } = sql.get<{ found: number; oldest: string | null }>(count, match)!;
    const facts = { found: Math.min(found, mostFound), more: found > mostFound };
    const words = wantedWords(node);
    const page =
      slice.sort !== "date" && words.length > 0 && found > 0
        ? readRanked(sql, { node, names, match, oldest: oldest ?? "0", now }, slice)
        : readNewest(sql, match, slice);
    return { ...page, ...facts, entries: page.entries.map((article) => withSnippet(article, words)) };
  });
}

function readNewest(sql: Sql, match: string, slice: SearchSlice) {
  const limit = Math.max(1, slice.limit);
  const place = placeOf(sql, slice);
  const seconds = Math.min(Math.floor(place.publishedAt / 1000), largestSeconds);
  const rows = sql.all<{ seq: number }>(keys, match, seconds, Math.min(place.seq, largestSeq), limit + 1);
  return pageOf(sql, rows, limit, false);
}

/** The cursor names the last article that was shown; the ranking is made anew and goes on after it. */
function readRanked(sql: Sql, matches: Matches, slice: SearchSlice) {
  const limit = Math.max(1, slice.limit);
  const ranked = withoutCopies(sql, rankMatches(sql, matches));
  const last =
    slice.before && sql.get<{ seq: number }>("SELECT seq FROM articles WHERE id = ?", slice.before.articleId);
  const start = last ? ranked.indexOf(last.seq) + 1 : 0;
  const rows = ranked.slice(start, start + limit + 1).map((seq) => ({ seq }));
  return pageOf(sql, rows, limit, false);
}

/** Copies of wire text stand under their first article where that is found too. */
function withoutCopies(sql: Sql, ranked: number[]): number[] {
  const copies = sql.all<{ seq: number; first: number }>(
    `SELECT copy.seq, first.seq AS first FROM json_each(?) AS list
      CROSS JOIN articles AS copy ON copy.seq = list.value CROSS JOIN articles AS first ON first.id = copy.duplicate_of`,
    JSON.stringify(ranked),
  );
  if (copies.length === 0) return ranked;
  const found = new Set(ranked);
  const folded = new Set(copies.filter(({ first }) => found.has(first)).map(({ seq }) => seq));
  return ranked.filter((seq) => !folded.has(seq));
}

function withSnippet(article: FoundArticle, words: SearchWords[]): FoundArticle {
  const snippet = markedPart(article.text || article.summary, article.language, words);
  return snippet ? { ...article, snippet } : article;
}
