import type { TagKind } from "../../../domain/tag.ts";
import { tagKey } from "../../../domain/tag-key.ts";
import { inTwoScripts, isWholeName, tagVariants } from "../../../domain/tag-variants.ts";
import type { Sql } from "../create-sql.ts";
import { findTagRow } from "../find-tag-row.ts";
import type { TagRow } from "../read-tags.ts";
import type { TagSource } from "../resolve-tags.ts";
import { mergeRows } from "./merge-rows.ts";
import { areParted, isParted } from "./partings.ts";
import { writeVerdict } from "./verdict-rows.ts";

/**
 * A tag that is new goes to the one that is there as its plural, its singular or the same name in another order. Returns
 * whether there is one.
 */
export function mergeVariant(sql: Sql, made: TagRow, source: TagSource): boolean {
  const known = findVariant(sql, made);
  if (known) merge(sql, made, known, known.rule, source);
  return known !== undefined;
}

/** The tag that a new one goes to, and by which rule. */
export function findVariant(
  sql: Sql,
  { name, kind }: { name: string; kind: TagKind },
): (TagRow & { rule: string }) | undefined {
  const own = tagKey(name);
  for (const { key, rule } of tagVariants({ name, kind })) {
    const known = findTagRow(sql, key);
    if (known?.kind === kind && !isParted(sql, own, known.id)) return { ...known, rule };
  }
  return undefined;
}

/** An acronym or a family name may be many things; a thing's whole name in another script is nothing else. */
const kindsWithNames: readonly TagKind[] = ["person", "place", "organization"];

/**
 * Two tags are one where a text gives the name of the other in another script. The one with more articles stays, or the
 * one that a person has named; never against a person's verdict.
 */
export function mergeBySecondName(
  sql: Sql,
  tag: TagRow,
  other: TagRow,
  alias: string,
  source: TagSource,
): boolean {
  const isSafe =
    tag.kind === other.kind &&
    kindsWithNames.includes(tag.kind) &&
    inTwoScripts(tag.name, alias) &&
    inTwoScripts(tag.name, other.name) &&
    (tag.kind !== "person" || (isWholeName(tag.name) && isWholeName(other.name)));
  const isFree = tag.blocked === null && other.blocked === null && !(tag.hand_named && other.hand_named);
  if (!isSafe || !isFree || areParted(sql, tag.id, other.id)) return false;
  const [kept, gone] = outranks(other, tag) ? [other, tag] : [tag, other];
  merge(sql, gone, kept, `called ${alias} in the article ${source.articleId}`, source);
  return true;
}

function outranks(one: TagRow, other: TagRow): boolean {
  if (one.hand_named !== other.hand_named) return one.hand_named === 1;
  return one.articles > other.articles || (one.articles === other.articles && one.id < other.id);
}

function merge(sql: Sql, gone: TagRow, kept: TagRow, reason: string, { at }: TagSource): void {
  writeVerdict(sql, {
    by: "rule",
    action: "merge",
    names: [gone.name, kept.name],
    reason,
    at,
    tagIds: [gone.id, kept.id],
    record: mergeRows(sql, gone, kept),
  });
}
