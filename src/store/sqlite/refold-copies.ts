import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";
import { addToTimeline, leaveTimeline, type TimelineEntry } from "./timelines.ts";

interface Member extends TimelineEntry {
  tags: string;
}

/**
 * Decides anew, tag by tag, which of the articles with the same wire text stands on the tag's page: the first one, or
 * where it does not carry the tag the oldest copy that does. The others fold.
 */
export function refoldCopies(sql: Sql, firstId: string): void {
  const members = readMembers(sql, firstId);
  if (members.length === 0) return;
  const carriers = new Map<number, Member[]>();
  for (const member of members) {
    for (const [tagId] of JSON.parse(member.tags) as NotedTag[]) {
      carriers.set(tagId, [...(carriers.get(tagId) ?? []), member]);
    }
  }
  for (const [tagId, entries] of carriers) {
    for (const [at, entry] of entries.entries()) setFolded(sql, tagId, entry, at > 0);
  }
}

/** The first article before its copies, these from the oldest on. */
function readMembers(sql: Sql, firstId: string): Member[] {
  const copies = sql.all<Member>(
    `${select} WHERE a.duplicate_of = ? ORDER BY a.published_at, a.seq`,
    firstId,
  );
  // Nearly all articles have no copies; then nothing is folded, because a row is unfolded when it is written.
  if (copies.length === 0) return [];
  return [...sql.all<Member>(`${select} WHERE a.id = ?`, firstId), ...copies];
}

const select = `SELECT a.seq, a.published_at AS publishedAt, a.publisher_id AS publisherId, n.tags
  FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq`;

/** Out and in again, so that the triggers count. */
function setFolded(sql: Sql, tagId: number, entry: TimelineEntry, folded: boolean): void {
  const row = sql.get<{ folded: number }>(
    "SELECT folded FROM article_tags WHERE tag_id = ? AND published_at = ? AND seq = ?",
    ...[tagId, entry.publishedAt, entry.seq],
  );
  if (!row || row.folded === Number(folded)) return;
  leaveTimeline(sql, entry.seq, entry.publishedAt, tagId);
  addToTimeline(sql, entry, tagId, folded);
}
