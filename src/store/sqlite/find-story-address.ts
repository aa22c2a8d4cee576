import type { Sql } from "./create-sql.ts";

/** Where the address of a story that was merged leads; undefined for a story that is there, or never was. */
export function findStoryAddress(sql: Sql, id: string): string | undefined {
  return sql.get<{ story_id: string }>("SELECT story_id FROM story_addresses WHERE id = ?", id)?.story_id;
}
