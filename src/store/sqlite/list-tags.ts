import type { SQLInputValue } from "node:sqlite";
import type { TagCount } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { readTagCounts, type TagRow } from "./read-tags.ts";

const orders = {
  articles: "articles DESC, key DESC",
  name: "key",
  newest: "newest_at DESC",
};

export function listTags(sql: Sql, filter: Parameters<Engine["tags"]["list"]>[0]): TagCount[] {
  const { limit, kind, prefix, order = "articles" } = filter;
  const conditions = ["articles > 0"];
  const values: SQLInputValue[] = [];
  if (kind) {
    conditions.push("kind = ?");
    values.push(kind);
  }
  const start = tagKey(prefix ?? "");
  if (start) {
    conditions.push("key >= ? AND key < ?");
    values.push(start, `${start}\u{10ffff}`);
  }
  const text = `SELECT * FROM tags WHERE ${conditions.join(" AND ")} ORDER BY ${orders[order]} LIMIT ?`;
  return sql.read(() => readTagCounts(sql, sql.all<TagRow>(text, ...values, limit)));
}
