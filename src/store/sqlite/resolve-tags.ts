import type { ArticleTag, TagKind } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";

interface KnownTag {
  id: number;
  name: string;
  kind: TagKind;
}

/**
 * The archive's tags for those of an article, best first, each once: found by any of their names, else made. New
 * aliases lead to the tag from now on, but never one that leads to another tag already.
 */
export function resolveTags(sql: Sql, tags: ArticleTag[]): NotedTag[] {
  const resolved = new Map<number, NotedTag>();
  for (const tag of [...tags].sort((a, b) => b.score - a.score)) {
    const key = tagKey(tag.name);
    if (key === "") continue;
    const { id, name, kind } = findByKey(sql, key) ?? makeTag(sql, tag, key);
    if (!resolved.has(id)) resolved.set(id, [id, name, kind, tag.score]);
    for (const alias of tag.aliases ?? []) addKey(sql, alias, id);
  }
  return [...resolved.values()];
}

function findByKey(sql: Sql, key: string): KnownTag | undefined {
  return sql.get<KnownTag>(
    "SELECT t.id, t.name, t.kind FROM tag_keys AS k JOIN tags AS t ON t.id = k.tag_id WHERE k.key = ?",
    key,
  );
}

function makeTag(sql: Sql, { name, kind }: ArticleTag, key: string): KnownTag {
  const made = sql.get<KnownTag>(
    "INSERT INTO tags (name, key, kind) VALUES (?, ?, ?) RETURNING id, name, kind",
    ...[name, key, kind],
  )!;
  addKey(sql, name, made.id);
  return made;
}

function addKey(sql: Sql, name: string, tagId: number): void {
  const key = tagKey(name);
  if (key === "") return;
  sql.run(
    "INSERT INTO tag_keys (key, tag_id, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    key,
    tagId,
    name,
  );
}
