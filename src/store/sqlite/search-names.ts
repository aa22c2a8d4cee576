import { tagKey } from "../../domain/tag-key.ts";
import { foldWord } from "../search/even-text.ts";
import type { Sql } from "./create-sql.ts";
import { findTagRow } from "./find-tag-row.ts";
import type { SearchNames } from "./to-fts-query.ts";

/** More names than this do not go into a query. */
const mostNames = 200;

export function searchNames(sql: Sql): SearchNames {
  return {
    tagKeys: (name) => tagKeysOf(sql, name),
    publisherIds: (name) => publisherIdsOf(sql, name),
    languages: languageCounts(sql).map(({ language }) => language),
  };
}

/** How many articles are in each language, most first. */
export function languageCounts(sql: Sql): { language: string; articles: number }[] {
  return sql.all("SELECT language, articles FROM language_counts ORDER BY articles DESC, language");
}

function tagKeysOf(sql: Sql, name: string): string[] {
  const tag = findTagRow(sql, tagKey(name));
  if (!tag || tag.blocked !== null) return [];
  return sql
    .all<{ key: string }>("SELECT key FROM tag_keys WHERE tag_id = ? LIMIT ?", tag.id, mostNames)
    .map(({ key }) => key);
}

/** Those whose key, host or name it is; where there is none, those whose name or host has it in it. */
function publisherIdsOf(sql: Sql, name: string): number[] {
  const rows = sql.all<{ id: number; key: string; name: string; host: string }>(
    "SELECT id, key, name, host FROM publishers",
  );
  const wanted = foldWord(name.trim());
  const named = rows.map((row) => ({ id: row.id, names: [row.key, row.host, row.name].map(foldWord) }));
  const same = named.filter(({ names }) => names.includes(wanted));
  const found =
    same.length > 0 ? same : named.filter(({ names }) => names.some((one) => one.includes(wanted)));
  return found.slice(0, mostNames).map(({ id }) => id);
}
