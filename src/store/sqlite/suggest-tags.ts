import type { TagSuggestion } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { startsWord } from "../../domain/tag-words.ts";
import type { Sql } from "./create-sql.ts";

interface NameRow {
  id: number;
  name: string;
  kind: TagSuggestion["kind"];
  articles: number;
  /** The name that was matched. */
  matched: string;
}

const columns = "t.id, t.name, t.kind, t.articles, k.name AS matched";
const used =
  "FROM tag_keys AS k CROSS JOIN tags AS t ON t.id = k.tag_id WHERE t.articles > 0 AND t.blocked IS NULL";
const starting = `SELECT ${columns} ${used} AND k.key >= ?1 AND k.key < ?1 || char(0x10ffff)
  ORDER BY t.articles DESC, k.key LIMIT ?2`;
/** "+": every key is looked at, which is quicker than every tag. */
const holding = `SELECT ${columns} ${used} AND instr(k.key, ?1) > 1 ORDER BY +t.articles DESC, k.key LIMIT ?2`;

/** Of names with the letters inside, so many are looked at for a word that starts there. */
const looked = 300;

/**
 * Tags one of whose names starts with what was typed, or has a word that does ("rel": JapanRelations); most articles
 * first, but the very name before all.
 */
export function suggestTags(sql: Sql, typed: string, limit: number): TagSuggestion[] {
  const key = tagKey(typed);
  if (key === "") return [];
  const rows = sql.all<NameRow>(starting, key, looked);
  // One letter starts a word of nearly every tag.
  if (key.length > 1 || /[^a-z\d]/.test(key)) {
    const inside = sql.all<NameRow>(holding, key, looked);
    rows.push(...inside.filter(({ matched }) => startsWord(matched, key)));
  }
  const isIt = (row: NameRow) => Number(tagKey(row.matched) === key);
  rows.sort((a, b) => isIt(b) - isIt(a) || b.articles - a.articles);
  const byTag = [...Map.groupBy(rows, ({ id }) => id).values()].slice(0, limit);
  return byTag.map(([first]) => toSuggestion(first!));
}

function toSuggestion({ name, kind, articles, matched }: NameRow): TagSuggestion {
  return { name, kind, articles, ...(tagKey(matched) !== tagKey(name) && { alias: matched }) };
}
