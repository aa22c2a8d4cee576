import type { Sql } from "../create-sql.ts";
import type { Place } from "../read-timeline.ts";
import type { WireChoices } from "./resolve-choices.ts";
import { entryColumns, type WireEntry, withMatch, withTags } from "./wire-entry.ts";

const listed = `SELECT ${entryColumns} FROM json_each(?) AS list CROSS JOIN articles AS a ON a.seq = list.value`;
const copies = `SELECT ${entryColumns} FROM json_each(?) AS first CROSS JOIN articles AS a ON a.duplicate_of = first.value`;
const firsts = `SELECT ${entryColumns} FROM json_each(?) AS first CROSS JOIN articles AS a ON a.id = first.value`;

/** Of these articles of a wire, in their order, the ones that stand in it: neither muted nor a copy of one that does. */
export function showEntries(sql: Sql, places: readonly Place[], choices: WireChoices): number[] {
  const seqs = places.map(({ seq }) => seq);
  const heard = withoutMuted(sql, sql.all<WireEntry>(listed, JSON.stringify(seqs)), choices.muted);
  const folded = foldedUnder(sql, heard, choices);
  const shown = new Set(heard.filter(({ seq }) => !folded.has(seq)).map(({ seq }) => seq));
  return seqs.filter((seq) => shown.has(seq));
}

function withoutMuted(sql: Sql, entries: readonly WireEntry[], muted: WireChoices["muted"]): WireEntry[] {
  const publishers = new Set(muted.publisherIds);
  const byOthers = entries.filter(({ publisherId }) => !publishers.has(publisherId));
  const tagged = withTags(sql, byOthers, muted.tagIds);
  const untagged = byOthers.filter(({ seq }) => !tagged.has(seq));
  return muted.holdsWord ? withoutWords(sql, untagged, muted.holdsWord) : untagged;
}

const texts = `SELECT a.seq, a.title, a.summary, a.text FROM json_each(?) AS list
  CROSS JOIN articles AS a ON a.seq = list.value`;
type TextRow = [seq: number, title: string, summary: string, text: string];

/** By their texts: to look one article up in the index costs as much for each common word. */
function withoutWords(
  sql: Sql,
  entries: readonly WireEntry[],
  holdsWord: (text: string) => boolean,
): WireEntry[] {
  const rows = sql.arrays<TextRow>(texts, JSON.stringify(entries.map(({ seq }) => seq)));
  const worded = new Set(rows.filter(([, ...parts]) => holdsWord(parts.join("\n"))).map(([seq]) => seq));
  return entries.filter(({ seq }) => !worded.has(seq));
}

/**
 * Copies of a text of which another one stands in the wire: the first article where that does, else the one that came
 * first. Copies may be days apart, so the others are looked for wherever they are.
 */
function foldedUnder(sql: Sql, entries: readonly WireEntry[], choices: WireChoices): Set<number> {
  const ids = JSON.stringify([...new Set(entries.map(textOf))]);
  const known = sql.all<WireEntry>(copies, ids);
  if (known.length === 0) return new Set();
  const members = [...known, ...sql.all<WireEntry>(firsts, ids)];
  const standing = inWire(sql, withoutMuted(sql, members, choices.muted), choices.followed);
  const leads = new Map<string, WireEntry>();
  for (const entry of standing) {
    const lead = leads.get(textOf(entry));
    if (!lead || comesBefore(entry, lead)) leads.set(textOf(entry), entry);
  }
  return new Set(
    entries
      .filter((entry) => (leads.get(textOf(entry))?.seq ?? entry.seq) !== entry.seq)
      .map(({ seq }) => seq),
  );
}

/** The same for all copies of a text. */
function textOf({ id, first }: WireEntry): string {
  return first ?? id;
}

function comesBefore(one: WireEntry, other: WireEntry): boolean {
  if (one.first === null || other.first === null) return one.first === null;
  return (
    one.publishedAt - other.publishedAt < 0 || (one.publishedAt === other.publishedAt && one.seq < other.seq)
  );
}

function inWire(sql: Sql, entries: readonly WireEntry[], followed: WireChoices["followed"]): WireEntry[] {
  const [publishers, categories] = [new Set(followed.publisherIds), new Set(followed.categories)];
  const found = new Set(followed.searches.flatMap((match) => [...withMatch(sql, entries, match)]));
  const tagged = withTags(sql, entries, followed.tagIds);
  return entries.filter(
    ({ seq, publisherId, category }) =>
      tagged.has(seq) || publishers.has(publisherId) || categories.has(category) || found.has(seq),
  );
}
