import type { Sql } from "../create-sql.ts";
import { seqBits } from "../search-index.ts";

/** An article's place in lists, with what wires ask of it. */
export interface WireEntry {
  seq: number;
  id: string;
  publishedAt: number;
  publisherId: number;
  category: string;
  /** Id of the first article with the same text, where it is a copy. */
  first: string | null;
}

/** The columns of a `WireEntry`, of a table or alias "a". */
export const entryColumns = `a.seq, a.id, a.published_at AS publishedAt, a.publisher_id AS publisherId, a.category,
  a.duplicate_of AS first`;

type Placed = Pick<WireEntry, "seq" | "publishedAt">;

function placesOf(entries: readonly Placed[]): string {
  return JSON.stringify(entries.map(({ seq, publishedAt }) => [seq, publishedAt]));
}

const tagged = `SELECT DISTINCT list.value ->> 0 AS seq FROM json_each(?) AS list CROSS JOIN json_each(?) AS tag
  CROSS JOIN article_tags AS t
    ON t.tag_id = tag.value AND t.published_at = list.value ->> 1 AND t.seq = list.value ->> 0`;

/** The seqs of those that carry one of the tags. */
export function withTags(sql: Sql, entries: readonly Placed[], tagIds: readonly number[]): Set<number> {
  if (tagIds.length === 0 || entries.length === 0) return new Set();
  const rows = sql.all<{ seq: number }>(tagged, placesOf(entries), JSON.stringify(tagIds));
  return new Set(rows.map(({ seq }) => seq));
}

/** Rows of the index are found one by one: what lies between two copies may be the whole archive. */
const matching = `SELECT list.value ->> 0 AS seq FROM json_each(?) AS list CROSS JOIN article_search AS s
  ON s.rowid = (CAST(floor((list.value ->> 1) / 1000.0) AS INTEGER) << ${seqBits}) + (list.value ->> 0)
  WHERE article_search MATCH ?`;

/** The seqs of those that a query in FTS5's language finds. */
export function withMatch(sql: Sql, entries: readonly Placed[], match: string): Set<number> {
  if (entries.length === 0) return new Set();
  const rows = sql.all<{ seq: number }>(matching, placesOf(entries), match);
  return new Set(rows.map(({ seq }) => seq));
}
