import type { Category } from "../../domain/category.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { evenText } from "../search/even-text.ts";
import { indexFacts } from "../search/index-facts.ts";
import { stemText } from "../search/stem-text.ts";
import type { Sql } from "./create-sql.ts";
import { readGiven } from "./given-tags.ts";

/** Low bits of a rowid of article_search: the article's seq. Above them stand the seconds of its publication. */
export const seqBits = 30;

/** The articles that a transaction changes, by seq: when each was published by its row in the index, if it has one. */
export type SearchChanges = Map<number, number | undefined>;

/** Notes a change; of several to one article the first knows the row in the index. */
export function noteSearchChange(changes: SearchChanges, seq: number, wasAt?: number): void {
  if (!changes.has(seq)) changes.set(seq, wasAt);
}

const rowid = `(CAST(? AS INTEGER) << ${seqBits}) + CAST(? AS INTEGER)`;

/** Brings the index up to what the articles say now. A batch comes here as a whole, see `indexArticles`. */
export function writeSearchIndex(sql: Sql, changes: SearchChanges): void {
  for (const [seq, wasAt] of changes) {
    if (wasAt === undefined) continue;
    sql.run(`DELETE FROM article_search WHERE rowid = ${rowid}`, secondsOf(wasAt), seq);
  }
  indexArticles(sql, [...changes.keys()]);
}

type IndexedRow = [
  seq: number,
  publishedAt: number,
  publisherId: number,
  title: string,
  text: string,
  authors: string,
  category: Category,
  language: string,
  hasImage: number,
  evidence: string,
];

const select = `SELECT a.seq, a.published_at, a.publisher_id, a.title, a.text, a.authors, a.category, a.language,
    a.image IS NOT NULL, n.evidence
  FROM json_each(?) AS list CROSS JOIN articles AS a ON a.seq = list.value
    JOIN article_notes AS n ON n.seq = a.seq`;

/**
 * Adds articles that have no row in the index, in the order of rowids: FTS5 writes a segment of its own whenever a
 * rowid is smaller than the one before, and at every savepoint. Those that are gone are passed over.
 */
export function indexArticles(sql: Sql, seqs: number[]): void {
  const rows = sql.arrays<IndexedRow>(select, JSON.stringify(seqs));
  rows.sort((a, b) => secondsOf(a[1]) - secondsOf(b[1]) || a[0] - b[0]);
  for (const row of rows) indexArticle(sql, row);
}

function indexArticle(sql: Sql, row: IndexedRow): void {
  const [seq, publishedAt, publisherId, title, text, authors, category, language, hasImage, evidence] = row;
  const facts = indexFacts({
    ...{ publisherId, category, language, image: hasImage === 1 },
    day: new Date(publishedAt).toISOString().slice(0, 10),
    tagKeys: readGiven(evidence).map(([name]) => tagKey(name)),
  });
  sql.run(
    `INSERT INTO article_search (rowid, title, text, title_stems, text_stems, authors, facts)
      VALUES (${rowid}, ?, ?, ?, ?, ?, ?)`,
    ...[secondsOf(publishedAt), seq, evenText(title), evenText(text)],
    ...[stemText(title, language), stemText(text, language)],
    ...[evenText((JSON.parse(authors) as string[]).join("\n")), facts],
  );
}

function secondsOf(millis: number): number {
  return Math.floor(millis / 1000);
}
