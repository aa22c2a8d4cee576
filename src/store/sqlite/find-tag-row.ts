import type { Sql } from "./create-sql.ts";
import type { TagRow } from "./read-tags.ts";

/** The tag that a folded name leads to. */
export function findTagRow(sql: Sql, key: string): TagRow | undefined {
  return sql.get<TagRow>(
    "SELECT t.* FROM tag_keys AS k JOIN tags AS t ON t.id = k.tag_id WHERE k.key = ?",
    key,
  );
}
