import { mostFound } from "../../domain/search/found-article.ts";
import { type SearchNode, wantedWords } from "../../domain/search/search-node.ts";
import { stemmerOf } from "../search/stem-word.ts";
import type { Sql } from "./create-sql.ts";
import { seqBits } from "./search-index.ts";
import { languageCounts } from "./search-names.ts";
import { tellingWords } from "./telling-words.ts";
import { type SearchNames, toFtsQuery } from "./to-fts-query.ts";

export interface Matches {
  node: SearchNode;
  names: SearchNames;
  /** The node in FTS5's language. */
  match: string;
  /** Rowid of the oldest match that is ranked. */
  oldest: string;
  /** ISO 8601. */
  now: string;
}

interface Match {
  seq: number;
  /** Of its publication. */
  seconds: number;
}

/** A word in the headline is worth eight in the text; names of authors and facts nothing. Columns in their order. */
const weights = [8, 1, 6, 1, 0, 0].join(", ");

const seq = `s.rowid & ${2 ** seqBits - 1}`;
const within = "article_search MATCH ? AND s.rowid >= CAST(? AS INTEGER)";
const listed = `SELECT ${seq} AS seq, s.rowid >> ${seqBits} AS seconds FROM article_search AS s WHERE ${within}`;
const counted = `SELECT count(*) AS articles FROM (SELECT 1 FROM article_search AS s WHERE ${within} LIMIT ?)`;
const scored = `SELECT ${seq} AS seq, -bm25(article_search, ${weights}) AS score, a.language
  FROM article_search AS s CROSS JOIN articles AS a ON a.seq = ${seq} WHERE ${within}`;

const day = 86_400_000;
/** After so many days freshness is worth half. */
const halfLife = 7;
/** What a match is worth beside its score, and the headline where nothing else tells. */
const matchWorth = 0.001;
const titleWorth = 2 * matchWorth;
/** What an old article keeps of its score. */
const lasting = 0.4;

/**
 * The seqs of the newest matches, best first: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009) over headline and text, words and stems, times freshness. Within the same score the newest comes first.
 */
export function rankMatches(sql: Sql, matches: Matches): number[] {
  const now = Date.parse(matches.now);
  const score = scores(sql, matches);
  const rows = sql.all<Match>(listed, matches.match, matches.oldest).map(({ seq, seconds }) => ({
    ...{ seq, seconds },
    worth: (matchWorth + (score.get(seq) ?? 0)) * freshness(now - seconds * 1000),
  }));
  rows.sort((a, b) => b.worth - a.worth || b.seconds - a.seconds || b.seq - a.seq);
  return rows.slice(0, mostFound).map((row) => row.seq);
}

function freshness(age: number): number {
  return lasting + (1 - lasting) * 2 ** (-Math.max(0, age) / day / halfLife);
}

/** By seq. */
type Scores = Map<number, number>;

/** So many articles more than those that match may be scored for the words alone. */
const mostScored = 1.5 * mostFound;

function scores(sql: Sql, { node, names, match, oldest }: Matches): Scores {
  const telling = tellingWords(sql, node, names);
  if (!telling) return scoreByTitle(sql, node, names, oldest);
  const words = toFtsQuery(telling, names);
  const { articles } = sql.get<{ articles: number }>(counted, words, oldest, mostScored)!;
  return scoreByWords(sql, articles < mostScored ? words : match, oldest);
}

function scoreByWords(sql: Sql, match: string, oldest: string): Scores {
  const share = shareOf(sql);
  const rows = sql.all<{ seq: number; score: number; language: string }>(scored, match, oldest);
  return new Map(rows.map(({ seq, score, language }) => [seq, score * share(language)]));
}

/** Of common words only the headline tells. */
function scoreByTitle(sql: Sql, node: SearchNode, names: SearchNames, oldest: string): Scores {
  const words = wantedWords(node);
  const inTitle: SearchNode = { kind: "any", of: words.map((one) => ({ ...one, within: "title" })) };
  const named = sql.all<Match>(listed, toFtsQuery({ kind: "all", of: [node, inTitle] }, names), oldest);
  return new Map(named.map(({ seq }) => [seq, titleWorth]));
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
