import type { ArticleTag } from "../../../domain/tag.ts";
import { isBetterSpelling } from "../../../domain/tag-variants.ts";
import type { Sql } from "../create-sql.ts";
import type { TagRow } from "../read-tags.ts";
import { carriersOf, refileArticles } from "./refile-articles.ts";

/** Takes an article's spelling of a name that was first seen in capitals, but never in place of a person's. */
export function respellTag(sql: Sql, row: TagRow, { name }: ArticleTag): TagRow {
  if (row.hand_named === 1 || !isBetterSpelling(name, row.name, row.kind)) return row;
  sql.run("UPDATE tags SET name = ? WHERE id = ?", name, row.id);
  refileArticles(sql, carriersOf(sql, row.id));
  return { ...row, name };
}
