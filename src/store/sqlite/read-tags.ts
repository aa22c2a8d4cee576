import type { Tag, TagCount, TagKind } from "../../domain/tag.ts";
import type { Sql } from "./create-sql.ts";
import { toMoment } from "./moments.ts";

export interface TagRow {
  id: number;
  name: string;
  key: string;
  kind: TagKind;
  articles: number;
  publishers: number;
  oldest_at: number | null;
  newest_at: number | null;
  /** Why it is blocked, which may be ""; null: it is not. */
  blocked: string | null;
  /** 1: a person gave the name. */
  hand_named: number;
}

/** The tags of these rows with their aliases, all aliases read at once. */
export function readTags(sql: Sql, rows: TagRow[]): Tag[] {
  const aliases = readAliases(sql, rows);
  return rows.map(({ id, name, key, kind }) => ({ id, name, key, kind, aliases: aliases.get(id) ?? [] }));
}

export function readTagCounts(sql: Sql, rows: TagRow[]): TagCount[] {
  return readTags(sql, rows).map((tag, at) => {
    const { articles, publishers, oldest_at, newest_at } = rows[at]!;
    return {
      ...tag,
      articles,
      publishers,
      oldestAt: toMoment(oldest_at ?? 0),
      newestAt: toMoment(newest_at ?? 0),
    };
  });
}

/** The tags with these ids, by id. */
export function readTagsById(sql: Sql, ids: number[]): Map<number, Tag> {
  const rows = sql.all<TagRow>(
    "SELECT t.* FROM json_each(?) AS list CROSS JOIN tags AS t ON t.id = list.value",
    JSON.stringify(ids),
  );
  return new Map(readTags(sql, rows).map((tag) => [tag.id, tag]));
}

function readAliases(sql: Sql, rows: TagRow[]): Map<number, string[]> {
  const names = sql.all<{ tag_id: number; name: string }>(
    `SELECT k.tag_id, k.name FROM json_each(?) AS list
      CROSS JOIN tag_keys AS k ON k.tag_id = list.value CROSS JOIN tags AS t ON t.id = k.tag_id
      WHERE k.key <> t.key ORDER BY k.key`,
    JSON.stringify(rows.map(({ id }) => id)),
  );
  const byTag = new Map<number, string[]>();
  for (const { tag_id, name } of names) byTag.set(tag_id, [...(byTag.get(tag_id) ?? []), name]);
  return byTag;
}
