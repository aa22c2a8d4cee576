import type { SQLInputValue } from "node:sqlite";
import type { TagCount } from "../../domain/tag.ts";
import type { ListedTags } from "../../domain/tag-birth.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { listedCondition } from "./listed-condition.ts";
import { toMillis } from "./moments.ts";
import { readTagCounts, type TagRow } from "./read-tags.ts";

const orders = {
  articles: "articles DESC, key DESC",
  name: "key",
  newest: "newest_at DESC, key DESC",
};

type Filter = Parameters<Engine["tags"]["list"]>[0];
type After = NonNullable<Filter["after"]>;

/** What comes after a tag, in each order. */
const places: Record<keyof typeof orders, (after: After) => { text: string; values: SQLInputValue[] }> = {
  articles: ({ articles, key }) => ({ text: "(articles, key) < (?, ?)", values: [articles, key] }),
  name: ({ key }) => ({ text: "key > ?", values: [key] }),
  newest: ({ newestAt, key }) => ({ text: "(newest_at, key) < (?, ?)", values: [toMillis(newestAt), key] }),
};

export function listTags(sql: Sql, filter: Filter): TagCount[] {
  const { limit, kind, prefix, listed, order = "articles", after } = filter;
  const bounds = listedCondition(listed);
  const conditions = [bounds.text];
  const values: SQLInputValue[] = [...bounds.values];
  if (kind) {
    conditions.push("kind = ?");
    values.push(kind);
  }
  const start = tagKey(prefix ?? "");
  if (start) {
    conditions.push("key >= ? AND key < ?");
    values.push(start, `${start}\u{10ffff}`);
  }
  if (after) {
    const place = places[order](after);
    conditions.push(place.text);
    values.push(...place.values);
  }
  const text = `SELECT * FROM tags WHERE ${conditions.join(" AND ")} ORDER BY ${orders[order]} LIMIT ?`;
  return sql.read(() => readTagCounts(sql, sql.all<TagRow>(text, ...values, limit)));
}

/** How many tags stand in the directory. */
export function countTags(sql: Sql, listed: ListedTags): number {
  const { text, values } = listedCondition(listed);
  return sql.get<{ tags: number }>(`SELECT count(*) AS tags FROM tags WHERE ${text}`, ...values)!.tags;
}
