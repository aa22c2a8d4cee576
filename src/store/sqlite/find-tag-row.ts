import { tagKey } from "../../domain/tag-key.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Sql } from "./create-sql.ts";
import type { TagRow } from "./read-tags.ts";

/** The tag that a folded name leads to. */
export function findTagRow(sql: Sql, key: string): TagRow | undefined {
  return sql.get<TagRow>(
    "SELECT t.* FROM tag_keys AS k JOIN tags AS t ON t.id = k.tag_id WHERE k.key = ?",
    key,
  );
}

/** Throws not-found for a name that leads to no tag. */
export function requireTagRow(sql: Sql, name: string): TagRow {
  const row = findTagRow(sql, tagKey(name));
  if (row) return row;
  throw new TagwireError(
    "not-found",
    `There is no tag #${name.replace(/^#/, "")}. Look it up with "tagwire tags list --all".`,
  );
}

/** The tag of a name; a blocked one has to be unblocked before anything else is decided on it. */
export function requireOpenTag(sql: Sql, name: string): TagRow {
  const tag = requireTagRow(sql, name);
  if (tag.blocked === null) return tag;
  throw new TagwireError(
    "conflict",
    `#${tag.name} is blocked. Unblock it first: "tagwire tags unblock ${tag.name}".`,
  );
}
