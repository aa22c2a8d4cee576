import type { Tag } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Sql } from "./create-sql.ts";
import { findTagRow } from "./find-tag-row.ts";
import type { NotedTag } from "./list-articles.ts";
import { readTags, type TagRow } from "./read-tags.ts";
import { refoldCopies } from "./refold-copies.ts";
import { addToTimeline, leaveTimeline, type TimelineEntry } from "./timelines.ts";

/** Moves everything of one tag to another, in one transaction. Throws not-found for a name that leads to no tag. */
export function mergeTags(sql: Sql, from: string, into: string): Tag {
  return sql.write(() => {
    const source = requireTag(sql, from);
    const target = requireTag(sql, into);
    if (source.id !== target.id) moveTag(sql, source, target);
    return readTags(sql, [target])[0]!;
  });
}

function requireTag(sql: Sql, name: string): TagRow {
  const row = findTagRow(sql, tagKey(name));
  if (row) return row;
  throw new TagwireError(
    "not-found",
    `There is no tag #${name.replace(/^#/, "")}. Look it up with "tagwire tags list".`,
  );
}

interface Carrier extends TimelineEntry {
  tags: string;
  /** Id of the first article with the same wire text, where the article is one of several. */
  first: string | null;
}

function moveTag(sql: Sql, source: TagRow, target: TagRow): void {
  const carriers = readCarriers(sql, source.id);
  for (const carrier of carriers) moveEntry(sql, carrier, source, target);
  for (const first of new Set(carriers.map((carrier) => carrier.first))) if (first) refoldCopies(sql, first);
  sql.run("UPDATE tag_keys SET tag_id = ? WHERE tag_id = ?", target.id, source.id);
  sql.run("DELETE FROM tags WHERE id = ?", source.id);
}

function readCarriers(sql: Sql, tagId: number): Carrier[] {
  return sql.all<Carrier>(
    `SELECT t.seq, t.published_at AS publishedAt, t.publisher_id AS publisherId, n.tags,
        coalesce(a.duplicate_of, (SELECT a.id FROM articles WHERE duplicate_of = a.id LIMIT 1)) AS first
      FROM article_tags AS t JOIN article_notes AS n ON n.seq = t.seq JOIN articles AS a ON a.seq = t.seq
      WHERE t.tag_id = ?`,
    tagId,
  );
}

function moveEntry(sql: Sql, carrier: Carrier, source: TagRow, target: TagRow): void {
  const tags: NotedTag[] = JSON.parse(carrier.tags);
  leaveTimeline(sql, carrier.seq, carrier.publishedAt, source.id);
  if (!tags.some(([id]) => id === target.id)) addToTimeline(sql, carrier, target.id, false);
  const renamed = tags.map(
    ([id, name, kind, score]): NotedTag =>
      id === source.id ? [target.id, target.name, target.kind, score] : [id, name, kind, score],
  );
  // An article that carried both keeps the one with the better score: the first.
  const kept = renamed.filter(([id], at) => renamed.findIndex(([other]) => other === id) === at);
  sql.run("UPDATE article_notes SET tags = ? WHERE seq = ?", JSON.stringify(kept), carrier.seq);
}
