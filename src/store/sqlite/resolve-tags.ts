import type { NamedTag } from "../../domain/reannotation.ts";
import type { ArticleTag, TagKind } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { Sql } from "./create-sql.ts";
import { findTagRow } from "./find-tag-row.ts";
import type { GivenTag } from "./given-tags.ts";
import type { NotedTag } from "./list-articles.ts";
import type { TagRow } from "./read-tags.ts";
import { findVariant, mergeBySecondName, mergeVariant } from "./verdicts/merge-by-rule.ts";
import { respellTag } from "./verdicts/respell-tag.ts";

/** What the tags of an article are in the archive. */
export interface ResolvedTags {
  /** Best first, each once. */
  tags: NotedTag[];
  /** Ids of blocked tags that it would carry. */
  blocked: number[];
}

/** The article that brings tags, and when: what the history says of a rule's merge. */
export interface TagSource {
  articleId: string;
  at: number;
}

/**
 * The archive's tags for those of an article: found by any of their names, else made. New aliases lead to the tag from
 * now on; one that leads to another tag already may show that the two are one.
 */
export function resolveTags(sql: Sql, tags: ArticleTag[], source: TagSource): ResolvedTags {
  const found = new Map<string, TagRow>();
  for (const tag of [...tags].sort((a, b) => b.score - a.score)) {
    const key = tagKey(tag.name);
    if (key === "") continue;
    const known = findTagRow(sql, key);
    const row = known ? respellTag(sql, known, tag) : makeTag(sql, tag, key);
    found.set(key, row);
    if (!known && mergeVariant(sql, row, source)) found.clear();
    for (const alias of tag.aliases ?? []) if (learnAlias(sql, key, alias, source)) found.clear();
  }
  const given = tags.map(({ name, kind, score }): GivenTag => [name, [], kind, score]);
  return lookUpTags(sql, given, [], found);
}

/**
 * The archive's tags for given ones, none of which is new; `before` are those of the article so far, `found` the rows
 * that are known already.
 */
export function lookUpTags(
  sql: Sql,
  given: GivenTag[],
  before: NotedTag[],
  found: ReadonlyMap<string, TagRow> = new Map(),
): ResolvedTags {
  const resolved: NotedTag[] = [];
  const blocked = new Set<number>();
  for (const [name, , kind = "theme", score] of given) {
    const key = tagKey(name);
    if (key === "") continue;
    const tag = found.get(key) ?? findTagRow(sql, key) ?? makeTag(sql, { name, kind }, key);
    if (tag.blocked !== null) blocked.add(tag.id);
    else resolved.push([tag.id, tag.name, tag.kind, score ?? scoreOf(before, tag.id)]);
  }
  resolved.sort((a, b) => b[3] - a[3]);
  const tags = resolved.filter(([id], place) => resolved.findIndex(([other]) => other === id) === place);
  return { tags, blocked: [...blocked] };
}

const unknownScore = 0.3;

function scoreOf(tags: NotedTag[], id: number): number {
  return tags.find(([other]) => other === id)?.[3] ?? unknownScore;
}

/** What `resolveTags` would make of tags, without making any or learning names. */
export function nameTags(sql: Sql, tags: ArticleTag[]): NamedTag[] {
  const named = new Map<string, NamedTag>();
  for (const tag of [...tags].sort((a, b) => b.score - a.score)) {
    const row = findTagRow(sql, tagKey(tag.name)) ?? findVariant(sql, tag);
    if (row?.blocked === null || !row) {
      const { name, kind } = row ?? tag;
      const key = row?.key ?? tagKey(name);
      if (key !== "" && !named.has(key)) named.set(key, { name, kind, score: tag.score });
    }
  }
  return [...named.values()];
}

function makeTag(sql: Sql, { name, kind }: { name: string; kind: TagKind }, key: string): TagRow {
  const made = sql.get<TagRow>(
    "INSERT INTO tags (name, key, kind) VALUES (?, ?, ?) RETURNING *",
    ...[name, key, kind],
  )!;
  addKey(sql, key, name, made.id);
  return made;
}

/** Returns whether it has shown that two tags are one. */
function learnAlias(sql: Sql, ownKey: string, alias: string, source: TagSource): boolean {
  const key = tagKey(alias);
  if (key === "") return false;
  const tag = findTagRow(sql, ownKey)!;
  const other = findTagRow(sql, key);
  if (!other) addKey(sql, key, alias, tag.id);
  return other !== undefined && other.id !== tag.id && mergeBySecondName(sql, tag, other, alias, source);
}

function addKey(sql: Sql, key: string, name: string, tagId: number): void {
  sql.run("INSERT INTO tag_keys (key, tag_id, name) VALUES (?, ?, ?)", key, tagId, name);
}
