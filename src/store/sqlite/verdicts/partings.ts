import type { Sql } from "../create-sql.ts";

/** No rule brings these keys together with the other again. Returns those that were not parted from it before. */
export function part(sql: Sql, keys: string[], other: string): string[] {
  return keys.filter(
    (key) => sql.run("INSERT OR IGNORE INTO partings (one, other) VALUES (?, ?)", key, other) > 0,
  );
}

export function rejoin(sql: Sql, keys: string[], other: string): void {
  for (const key of keys) sql.run("DELETE FROM partings WHERE one = ? AND other = ?", key, other);
}

/** Whether a person has parted any name of the one tag from any name of the other. */
export function areParted(sql: Sql, oneId: number, otherId: number): boolean {
  const row = sql.get(
    `SELECT 1 FROM partings AS p
      JOIN tag_keys AS a ON a.key = p.one JOIN tag_keys AS b ON b.key = p.other
      WHERE (a.tag_id = ?1 AND b.tag_id = ?2) OR (a.tag_id = ?2 AND b.tag_id = ?1) LIMIT 1`,
    ...[oneId, otherId],
  );
  return row !== undefined;
}

/** The same for a name that has no tag yet. */
export function isParted(sql: Sql, key: string, tagId: number): boolean {
  const row = sql.get(
    `SELECT 1 FROM partings AS p JOIN tag_keys AS k
      ON (p.one = ?1 AND k.key = p.other) OR (p.other = ?1 AND k.key = p.one) WHERE k.tag_id = ?2 LIMIT 1`,
    ...[key, tagId],
  );
  return row !== undefined;
}
