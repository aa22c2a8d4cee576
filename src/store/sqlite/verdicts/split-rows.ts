import type { TagKind } from "../../../domain/tag.ts";
import { tagKey } from "../../../domain/tag-key.ts";
import { readTagName } from "../../../domain/tag-name.ts";
import { TagwireError } from "../../../domain/tagwire-error.ts";
import type { Sql } from "../create-sql.ts";
import { requireOpenTag, requireTagRow } from "../find-tag-row.ts";
import { readGiven } from "../given-tags.ts";
import type { TagRow } from "../read-tags.ts";
import { moveKeys } from "./merge-rows.ts";
import { part, rejoin } from "./partings.ts";
import { carriersOf, refileArticles } from "./refile-articles.ts";
import type { Outcome } from "./take-verdict.ts";

/** What undoing a split needs. */
export interface SplitRecord {
  madeId: number;
  fromId: number;
  /** Keys that are parted only since then. */
  parted: string[];
  /** Key of the tag that they were split from. */
  from: string;
}

/** Makes a tag of names that lead to another one; no rule brings them back. */
export function splitRows(sql: Sql, names: string[]): Outcome {
  const tag = requireOpenTag(sql, names[0] ?? "");
  const keys = [...new Set(names.map(tagKey))];
  for (const name of names) checkAlias(sql, name, tag);
  const name = readTagName(names[0]!);
  const carriers = carriersOf(sql, tag.id);
  const made = sql.get<TagRow>(
    "INSERT INTO tags (name, key, kind, hand_named) VALUES (?, ?, ?, 1) RETURNING *",
    ...[name, keys[0]!, kindOf(sql, carriers, keys) ?? tag.kind],
  )!;
  moveKeys(sql, keys, tag.id, made.id);
  const parted = part(sql, keys, tag.key);
  refileArticles(sql, carriers);
  const record: SplitRecord = { madeId: made.id, fromId: tag.id, parted, from: tag.key };
  return { names: [...names, tag.name], tagIds: [made.id, tag.id], record };
}

function checkAlias(sql: Sql, name: string, tag: TagRow): void {
  const found = requireTagRow(sql, name);
  if (found.id !== tag.id)
    throw new TagwireError(
      "conflict",
      `#${name} leads to #${found.name}, not to #${tag.name}: split it alone.`,
    );
  if (tagKey(name) === tag.key)
    throw new TagwireError(
      "conflict",
      `#${tag.name} is the tag's own name. Split off another of its names, or rename it first.`,
    );
}

/** The kind with which an article was given one of the names. */
function kindOf(sql: Sql, carriers: number[], keys: string[]): TagKind | undefined {
  const notes = sql.all<{ evidence: string }>(
    "SELECT n.evidence FROM json_each(?) AS list JOIN article_notes AS n ON n.seq = list.value",
    JSON.stringify(carriers),
  );
  const given = notes.flatMap(({ evidence }) => readGiven(evidence));
  return given.find(([name, , kind]) => kind && keys.includes(tagKey(name)))?.[2];
}

export function unsplitRows(sql: Sql, { madeId, fromId, parted, from }: SplitRecord): void {
  const carriers = carriersOf(sql, madeId);
  sql.run("UPDATE tag_keys SET tag_id = ? WHERE tag_id = ?", fromId, madeId);
  rejoin(sql, parted, from);
  refileArticles(sql, carriers);
  sql.run("DELETE FROM tags WHERE id = ?", madeId);
}
