import { cutCjk } from "../cut-cjk.ts";
import type { Sql } from "./create-sql.ts";

/** Low bits of a rowid of article_search: the article's seq. Above them stand the seconds of its publication. */
export const seqBits = 30;

interface SearchChange {
  /** When the article had been published according to the row that goes; absent: there was none. */
  wasAt?: number | undefined;
  /** The row that comes; absent: the article is gone. */
  row?: SearchRow | undefined;
}

interface SearchRow {
  publishedAt: number;
  title: string;
  text: string;
}

/** What a transaction does to the search index, by seq. */
export type SearchChanges = Map<number, SearchChange>;

/** Notes a change; of several to one article the first knows the row in the index, the last what is to come. */
export function noteSearchChange(changes: SearchChanges, seq: number, change: SearchChange): void {
  const earlier = changes.get(seq);
  changes.set(seq, { ...change, wasAt: earlier ? earlier.wasAt : change.wasAt });
}

const rowid = `(CAST(? AS INTEGER) << ${seqBits}) + CAST(? AS INTEGER)`;

/**
 * Makes the changes in the order of rowids: FTS5 writes a segment of its own whenever a rowid is smaller than the
 * one before, and at every savepoint, so a batch comes here as a whole.
 */
export function writeSearchIndex(sql: Sql, changes: SearchChanges): void {
  for (const [seq, { wasAt }] of changes) {
    if (wasAt === undefined) continue;
    sql.run(`DELETE FROM article_search WHERE rowid = ${rowid}`, secondsOf(wasAt), seq);
  }
  const rows = [...changes].flatMap(([seq, { row }]) => (row ? [{ seq, ...row }] : []));
  rows.sort((a, b) => secondsOf(a.publishedAt) - secondsOf(b.publishedAt) || a.seq - b.seq);
  for (const { seq, publishedAt, title, text } of rows) {
    sql.run(
      `INSERT INTO article_search (rowid, title, text) VALUES (${rowid}, ?, ?)`,
      ...[secondsOf(publishedAt), seq, cutCjk(title), cutCjk(text)],
    );
  }
}

function secondsOf(millis: number): number {
  return Math.floor(millis / 1000);
}
