import { tagKey } from "../../../domain/tag-key.ts";
import { readTagName } from "../../../domain/tag-name.ts";
import { TagwireError } from "../../../domain/tagwire-error.ts";
import type { TakenVerdict, Verdict } from "../../../domain/verdict.ts";
import type { Sql } from "../create-sql.ts";
import { findTagRow, requireOpenTag, requireTagRow } from "../find-tag-row.ts";
import { readTags, type TagRow } from "../read-tags.ts";
import { mergeRows } from "./merge-rows.ts";
import { carriersOf, refileArticles } from "./refile-articles.ts";
import { splitRows } from "./split-rows.ts";
import { type DoneVerdict, writeVerdict } from "./verdict-rows.ts";

/** What carrying out a verdict came to. */
export type Outcome = Pick<DoneVerdict, "names" | "tagIds" | "record"> & { reason?: string };

/**
 * Carries out a person's verdict, in one transaction. Throws not-found for a name that leads to no tag, conflict for
 * what is so already or stands in the way of another tag.
 */
export function takeVerdict(sql: Sql, verdict: Verdict, at: number): TakenVerdict {
  return sql.write(() => {
    const { reason = "", ...outcome } = carryOut(sql, verdict);
    const taken = writeVerdict(sql, { by: "hand", action: verdict.action, at, reason, ...outcome });
    const row = sql.get<TagRow>(
      "SELECT * FROM tags WHERE id = ?",
      outcome.tagIds[verdict.action === "merge" ? 1 : 0]!,
    );
    return { ...taken, tag: readTags(sql, [row!])[0]! };
  });
}

function carryOut(sql: Sql, verdict: Verdict): Outcome {
  switch (verdict.action) {
    case "merge":
      return merge(sql, verdict.from, verdict.into);
    case "split":
      return splitRows(sql, verdict.names);
    case "rename":
      return rename(sql, verdict.from, verdict.to);
    case "block":
      return block(sql, verdict.name, verdict.reason ?? "");
    case "unblock":
      return unblock(sql, verdict.name);
  }
}

function merge(sql: Sql, from: string, into: string): Outcome {
  const source = requireOpenTag(sql, from);
  const target = requireOpenTag(sql, into);
  if (source.id === target.id) throw conflict(`#${from} and #${into} are one tag already: #${target.name}.`);
  const record = mergeRows(sql, source, target);
  return { names: [source.name, target.name], tagIds: [source.id, target.id], record };
}

/** What undoing a rename needs. */
export interface RenameRecord extends Pick<TagRow, "id" | "name" | "key" | "hand_named"> {
  /** The key that the new name has brought. */
  added?: string;
}

function rename(sql: Sql, from: string, to: string): Outcome {
  const tag = requireOpenTag(sql, from);
  const name = readTagName(to);
  const key = tagKey(name);
  const holder = findTagRow(sql, key);
  if (holder && holder.id !== tag.id)
    throw conflict(
      `#${name} leads to the tag #${holder.name}. Merge the two: "tagwire tags merge ${tag.name} ${holder.name}".`,
    );
  if (!holder) sql.run("INSERT INTO tag_keys (key, tag_id, name) VALUES (?, ?, ?)", key, tag.id, name);
  sql.run("UPDATE tags SET name = ?, key = ?, hand_named = 1 WHERE id = ?", name, key, tag.id);
  refileArticles(sql, carriersOf(sql, tag.id));
  const { id, hand_named } = tag;
  const record: RenameRecord = {
    id,
    name: tag.name,
    key: tag.key,
    hand_named,
    ...(!holder && { added: key }),
  };
  return { names: [tag.name, name], tagIds: [id], record };
}

/** What undoing a block or unblock needs: the reason that stood before; null: it was not blocked. */
export interface BlockRecord {
  id: number;
  blocked: string | null;
}

function block(sql: Sql, name: string, reason: string): Outcome {
  const tag = requireOpenTag(sql, name);
  setBlocked(sql, tag.id, reason);
  const record: BlockRecord = { id: tag.id, blocked: null };
  return { names: [tag.name], tagIds: [tag.id], record, reason };
}

function unblock(sql: Sql, name: string): Outcome {
  const tag = requireTagRow(sql, name);
  if (tag.blocked === null) throw conflict(`#${tag.name} is not blocked.`);
  setBlocked(sql, tag.id, null);
  const record: BlockRecord = { id: tag.id, blocked: tag.blocked };
  return { names: [tag.name], tagIds: [tag.id], record };
}

export function setBlocked(sql: Sql, tagId: number, reason: string | null): void {
  sql.run("UPDATE tags SET blocked = ? WHERE id = ?", reason, tagId);
  refileArticles(sql, carriersOf(sql, tagId));
  if (reason === null) sql.run("DELETE FROM blocked_articles WHERE tag_id = ?", tagId);
}

function conflict(message: string): TagwireError {
  return new TagwireError("conflict", message);
}
