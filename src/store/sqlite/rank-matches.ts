import { mostFound } from "../../domain/search/found-article.ts";
import { stemmerOf } from "../search/stem-word.ts";
import type { Sql } from "./create-sql.ts";
import { seqBits } from "./search-index.ts";
import { languageCounts } from "./search-names.ts";

export interface Match {
  /** In FTS5's language. */
  match: string;
  /** Rowid of the oldest match that is ranked. */
  oldest: string;
  /** ISO 8601. */
  now: string;
}

interface MatchRow {
  seq: number;
  seconds: number;
  score: number;
  language: string;
}

/** A word in the headline is worth seven in the text; names of authors and facts nothing. Columns in their order. */
const weights = [8, 1, 6, 1, 0, 0].join(", ");

const select = `SELECT s.rowid & ${2 ** seqBits - 1} AS seq, s.rowid >> ${seqBits} AS seconds,
    -bm25(article_search, ${weights}) AS score, a.language
  FROM article_search AS s CROSS JOIN articles AS a ON a.seq = s.rowid & ${2 ** seqBits - 1}
  WHERE article_search MATCH ? AND s.rowid >= CAST(? AS INTEGER)`;

const day = 86_400_000;
/** After so many days freshness is worth half. */
const halfLife = 7;
/** What an old article keeps of its score. */
const lasting = 0.4;

/**
 * The seqs of the newest matches, best first: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009) over headline and text, words and stems, times freshness. Within the same score the newest comes first.
 */
export function rankMatches(sql: Sql, { match, oldest, now }: Match): number[] {
  const share = shareOf(sql);
  const rows = sql.all<MatchRow>(select, match, oldest).map((row) => ({
    ...row,
    worth: row.score * freshness(Date.parse(now) - row.seconds * 1000) * share(row.language),
  }));
  rows.sort((a, b) => b.worth - a.worth || b.seconds - a.seconds || b.seq - a.seq);
  return rows.slice(0, mostFound).map(({ seq }) => seq);
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
