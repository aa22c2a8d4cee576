import { mostFound } from "../../domain/search/found-article.ts";
import type { SearchNode, SearchWords } from "../../domain/search/search-node.ts";
import type { Sql } from "./create-sql.ts";
import { seqBits } from "./search-index.ts";
import { type SearchNames, toFtsQuery } from "./to-fts-query.ts";

/** A word is common where three of ten of so many newest articles hold it: BM25 gives it next to no weight. */
const looked = mostFound;
const commonShare = 0.3;

/**
 * The part of a search that tells its matches apart: its words without exclusions, facts and common words. BM25 looks
 * through all articles for each part of a search, so what adds nothing to a score is left out. Undefined where
 * nothing is left.
 */
export function tellingWords(sql: Sql, node: SearchNode, names: SearchNames): SearchNode | undefined {
  const start = startOfNewest(sql);
  return keepWords(node, (words) => !isCommon(sql, words, names, start));
}

function keepWords(node: SearchNode, tells: (words: SearchWords) => boolean): SearchNode | undefined {
  if (node.kind === "words") return tells(node) ? node : undefined;
  if (node.kind !== "all" && node.kind !== "any") return undefined;
  const of = node.of.flatMap((one) => keepWords(one, tells) ?? []);
  return of.length > 1 ? { kind: node.kind, of } : of[0];
}

/** The second in which the newest articles start; undefined in an archive that has no more. */
function startOfNewest(sql: Sql): number | undefined {
  const row = sql.get<{ published_at: number }>(
    "SELECT published_at FROM articles ORDER BY published_at DESC LIMIT 1 OFFSET ?",
    looked,
  );
  return row && Math.floor(row.published_at / 1000);
}

function isCommon(sql: Sql, words: SearchWords, names: SearchNames, start: number | undefined): boolean {
  if (start === undefined) return false;
  const row = sql.get<{ articles: number }>(
    `SELECT count(*) AS articles FROM article_search
      WHERE article_search MATCH ? AND rowid >= (CAST(? AS INTEGER) << ${seqBits})`,
    ...[toFtsQuery(words, names), start],
  );
  return row!.articles > looked * commonShare;
}
