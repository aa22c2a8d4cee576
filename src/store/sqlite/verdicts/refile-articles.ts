import type { Sql } from "../create-sql.ts";
import { readGiven } from "../given-tags.ts";
import type { NotedTag } from "../list-articles.ts";
import { refoldCopies } from "../refold-copies.ts";
import { lookUpTags } from "../resolve-tags.ts";
import { addToTimeline, leaveTimeline, type TimelineEntry } from "../timelines.ts";

interface Carrier extends TimelineEntry {
  tags: string;
  evidence: string;
  /** Id of the first article with the same wire text, where the article is one of several. */
  first: string | null;
}

/** The articles that carry a tag, folded ones too, or would if it were not blocked. */
export function carriersOf(sql: Sql, tagId: number): number[] {
  return sql
    .all<{ seq: number }>(
      "SELECT seq FROM article_tags WHERE tag_id = ?1 UNION SELECT seq FROM blocked_articles WHERE tag_id = ?1",
      tagId,
    )
    .map(({ seq }) => seq);
}

const select = `SELECT a.seq, a.published_at AS publishedAt, a.publisher_id AS publisherId, n.tags, n.evidence,
    coalesce(a.duplicate_of, (SELECT a.id FROM articles WHERE duplicate_of = a.id LIMIT 1)) AS first
  FROM json_each(?) AS list CROSS JOIN articles AS a ON a.seq = list.value
    JOIN article_notes AS n ON n.seq = a.seq`;

/** Files articles under their tags as they were given, by where the names lead now. */
export function refileArticles(sql: Sql, seqs: number[]): void {
  const carriers = sql.all<Carrier>(select, JSON.stringify(seqs));
  for (const carrier of carriers) refile(sql, carrier);
  for (const first of new Set(carriers.map((carrier) => carrier.first))) if (first) refoldCopies(sql, first);
}

function refile(sql: Sql, carrier: Carrier): void {
  const before: NotedTag[] = JSON.parse(carrier.tags);
  const { tags, blocked } = lookUpTags(sql, readGiven(carrier.evidence), before);
  for (const [id] of before)
    if (!tags.some(([other]) => other === id)) leaveTimeline(sql, carrier.seq, carrier.publishedAt, id);
  for (const [id] of tags)
    if (!before.some(([other]) => other === id)) addToTimeline(sql, carrier, id, false);
  noteBlocked(sql, carrier.seq, blocked);
  sql.run("UPDATE article_notes SET tags = ? WHERE seq = ?", JSON.stringify(tags), carrier.seq);
}

/** Remembers which articles to file anew should the tag be unblocked. */
export function noteBlocked(sql: Sql, seq: number, tagIds: number[]): void {
  for (const tagId of tagIds)
    sql.run("INSERT OR IGNORE INTO blocked_articles (tag_id, seq) VALUES (?, ?)", tagId, seq);
}
