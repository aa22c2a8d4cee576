import { mostFound } from "../../domain/search/found-article.ts";
import { stemmerOf } from "../search/stem-word.ts";
import type { Sql } from "./create-sql.ts";
import { seqBits } from "./search-index.ts";
import { languageCounts } from "./search-names.ts";

export interface Match {
  /** In FTS5's language. */
  match: string;
  /** The same with one of its words in the headline. */
  inTitle: string;
  /** Rowid of the oldest match that is ranked. */
  oldest: string;
  /** There are older ones. */
  more: boolean;
  /** ISO 8601. */
  now: string;
}

interface Scored {
  seq: number;
  seconds: number;
  score: number;
}

interface ScoredRow extends Scored {
  language: string;
}

/** A word in the headline is worth seven in the text; names of authors and facts nothing. Columns in their order. */
const weights = [8, 1, 6, 1, 0, 0].join(", ");

const place = `s.rowid & ${2 ** seqBits - 1} AS seq, s.rowid >> ${seqBits} AS seconds`;
const unscored = `SELECT ${place} FROM article_search AS s
  WHERE article_search MATCH ? AND s.rowid >= CAST(? AS INTEGER)`;
const scored = `SELECT ${place}, -bm25(article_search, ${weights}) AS score, a.language
  FROM article_search AS s CROSS JOIN articles AS a ON a.seq = s.rowid & ${2 ** seqBits - 1}
  WHERE article_search MATCH ? AND s.rowid >= CAST(? AS INTEGER)`;

const day = 86_400_000;
/** After so many days freshness is worth half. */
const halfLife = 7;
/** What an old article keeps of its score. */
const lasting = 0.4;

/** Where three of ten articles hold the words, BM25 gives them no weight, and would look through all to say so. */
const commonShare = 0.3;
const mostCommon = Math.ceil(mostFound / commonShare);
/** What common words in the headline are worth against those in the text. */
const titleWorth = 3;

/**
 * The seqs of the newest matches, best first: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009) over headline and text, words and stems, times freshness. Within the same score the newest comes first.
 */
export function rankMatches(sql: Sql, match: Match): number[] {
  const now = Date.parse(match.now);
  const matches = isCommon(sql, match) ? scoreByTitle(sql, match) : scoreByWords(sql, match);
  const rows = matches.map((row) => ({ ...row, worth: row.score * freshness(now - row.seconds * 1000) }));
  rows.sort((a, b) => b.worth - a.worth || b.seconds - a.seconds || b.seq - a.seq);
  return rows.slice(0, mostFound).map(({ seq }) => seq);
}

/** Whether most of the newest articles match. */
function isCommon(sql: Sql, { oldest, more }: Match): boolean {
  if (!more) return false;
  const since = Number(BigInt(oldest) >> BigInt(seqBits)) * 1000;
  const newest = sql.get<{ articles: number }>(
    "SELECT count(*) AS articles FROM (SELECT 1 FROM articles WHERE published_at >= ? LIMIT ?)",
    ...[since, mostCommon],
  )!;
  return newest.articles < mostCommon;
}

function scoreByWords(sql: Sql, { match, oldest }: Match): Scored[] {
  const share = shareOf(sql);
  return sql
    .all<ScoredRow>(scored, match, oldest)
    .map(({ seq, seconds, score, language }) => ({ seq, seconds, score: score * share(language) }));
}

function scoreByTitle(sql: Sql, { match, inTitle, oldest }: Match): Scored[] {
  const named = new Set(sql.all<Scored>(unscored, inTitle, oldest).map(({ seq }) => seq));
  return sql
    .all<Scored>(unscored, match, oldest)
    .map(({ seq, seconds }) => ({ seq, seconds, score: named.has(seq) ? titleWorth : 1 }));
}

function freshness(age: number): number {
  return lasting + (1 - lasting) * 2 ** (-Math.max(0, age) / day / halfLife);
}

/** What the rarity of a middling word among the articles of its language adds to a score. */
const usualRarity = 5;

/**
 * A stem stands in the index once for each language, so BM25 takes "trump" in the three German articles of an English
 * archive for a rare word. What it is rarer for its language alone is taken off again.
 */
function shareOf(sql: Sql): (language: string) => number {
  const counts = languageCounts(sql);
  const all = counts.reduce((sum, { articles }) => sum + articles, 0);
  const shares = new Map(
    counts
      .filter(({ language }) => stemmerOf(language))
      .map(({ language, articles }) => [language, usualRarity / (usualRarity + Math.log(all / articles))]),
  );
  return (language) => shares.get(language) ?? 1;
}
