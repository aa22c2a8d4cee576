import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";

/** An article's place in the timelines of its tags; triggers keep the counters of the tags. */
export interface TimelineEntry {
  seq: number;
  publishedAt: number;
  publisherId: number;
}

export function addToTimelines(sql: Sql, entry: TimelineEntry, tags: NotedTag[]): void {
  for (const [tagId] of tags) addToTimeline(sql, entry, tagId, false);
}

export function addToTimeline(sql: Sql, entry: TimelineEntry, tagId: number, folded: boolean): void {
  sql.run(
    "INSERT INTO article_tags (tag_id, published_at, seq, publisher_id, folded) VALUES (?, ?, ?, ?, ?)",
    ...[tagId, entry.publishedAt, entry.seq, entry.publisherId, Number(folded)],
  );
}

export function leaveTimelines(sql: Sql, seq: number, publishedAt: number, tags: NotedTag[]): void {
  for (const [tagId] of tags) leaveTimeline(sql, seq, publishedAt, tagId);
}

export function leaveTimeline(sql: Sql, seq: number, publishedAt: number, tagId: number): void {
  sql.run(
    "DELETE FROM article_tags WHERE tag_id = ? AND published_at = ? AND seq = ?",
    tagId,
    publishedAt,
    seq,
  );
}
