import type { Sql } from "../create-sql.ts";
import type { Place } from "../read-timeline.ts";
import { seqBits } from "../search-index.ts";
import type { WireChoices } from "./resolve-choices.ts";

const older = "(published_at, seq) < (?, ?) ORDER BY published_at DESC, seq DESC LIMIT ?";
const timelines = {
  tagIds: `SELECT published_at, seq FROM article_tags WHERE tag_id = ? AND ${older}`,
  publisherIds: `SELECT published_at, seq FROM articles WHERE publisher_id = ? AND ${older}`,
  categories: `SELECT published_at, seq FROM articles WHERE category = ? AND ${older}`,
};
const [largestSeq, largestSeconds] = [2 ** seqBits - 1, 2 ** 32];
const found = `SELECT a.published_at, a.seq FROM (SELECT rowid & ${largestSeq} AS seq FROM article_search
    WHERE article_search MATCH ? AND rowid < (CAST(? AS INTEGER) << ${seqBits}) + CAST(? AS INTEGER)
    ORDER BY rowid DESC LIMIT ?) AS s CROSS JOIN articles AS a ON a.seq = s.seq`;

type Row = [publishedAt: number, seq: number];

/** The next articles of a wire, newest first, before anything is muted or folded. */
export interface Candidates {
  places: Place[];
  /** Whether there are older ones. */
  goesOn: boolean;
}

/**
 * The articles of the wire from that place on, `most` at most, and not beyond where the first of its sources has given
 * `most` and would go on: further on others could not be told apart from what is still to come.
 */
export function nextCandidates(
  sql: Sql,
  followed: WireChoices["followed"],
  from: Place,
  most: number,
): Candidates {
  const sources = readSources(sql, followed, from, most);
  const horizons = sources.filter((rows) => rows.length === most).map((rows) => rows.at(-1)!);
  const horizon = horizons.reduce<Row>((one, other) => (isNewer(other, one) ? other : one), [-Infinity, 0]);
  const bySeq = new Map(sources.flat().map((row) => [row[1], row]));
  const within = [...bySeq.values()].filter((row) => !isNewer(horizon, row));
  within.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  return {
    places: within.slice(0, most).map(([publishedAt, seq]) => ({ publishedAt, seq })),
    goesOn: horizons.length > 0 || within.length > most,
  };
}

function isNewer(one: Row, other: Row): boolean {
  return one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);
}

function readSources(sql: Sql, followed: WireChoices["followed"], from: Place, most: number): Row[][] {
  const { publishedAt, seq } = from;
  const listed = (["tagIds", "publisherIds", "categories"] as const).flatMap((kind) =>
    followed[kind].map((value) => sql.arrays<Row>(timelines[kind], value, publishedAt, seq, most)),
  );
  const seconds = Math.min(Math.floor(publishedAt / 1000), largestSeconds);
  const searched = followed.searches.map((match) =>
    sql
      .arrays<Row>(found, match, seconds, Math.min(seq, largestSeq), most)
      .sort((a, b) => b[0] - a[0] || b[1] - a[1]),
  );
  return [...listed, ...searched];
}
