import type { Sql } from "../create-sql.ts";
import type { TagRow } from "../read-tags.ts";
import { carriersOf, refileArticles } from "./refile-articles.ts";

/** What undoing a merge needs: the tag that went, and its names. */
export interface MergeRecord {
  source: Pick<TagRow, "id" | "name" | "key" | "kind" | "hand_named">;
  targetId: number;
  keys: string[];
}

/** Everything of one tag goes to the other: its names, and the articles that were given one of them. */
export function mergeRows(sql: Sql, source: TagRow, target: TagRow): MergeRecord {
  const keys = keysOf(sql, source.id);
  const carriers = carriersOf(sql, source.id);
  sql.run("UPDATE tag_keys SET tag_id = ? WHERE tag_id = ?", target.id, source.id);
  refileArticles(sql, carriers);
  sql.run("DELETE FROM blocked_articles WHERE tag_id = ?", source.id);
  sql.run("DELETE FROM tags WHERE id = ?", source.id);
  const { id, name, key, kind, hand_named } = source;
  return { source: { id, name, key, kind, hand_named }, targetId: target.id, keys };
}

/** The tag is there again, with the articles that were given its names, those that came meanwhile too. */
export function unmergeRows(sql: Sql, { source, targetId, keys }: MergeRecord): void {
  const { id, name, key, kind, hand_named } = source;
  sql.run(
    "INSERT INTO tags (id, name, key, kind, hand_named) VALUES (?, ?, ?, ?, ?)",
    ...[id, name, key, kind, hand_named],
  );
  moveKeys(sql, keys, targetId, id);
  refileArticles(sql, carriersOf(sql, targetId));
}

function keysOf(sql: Sql, tagId: number): string[] {
  return sql
    .all<{ key: string }>("SELECT key FROM tag_keys WHERE tag_id = ? ORDER BY key", tagId)
    .map(({ key }) => key);
}

export function moveKeys(sql: Sql, keys: string[], from: number, to: number): void {
  sql.run(
    "UPDATE tag_keys SET tag_id = ? WHERE tag_id = ? AND key IN (SELECT value FROM json_each(?))",
    ...[to, from, JSON.stringify(keys)],
  );
}
