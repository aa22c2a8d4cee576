import type { SQLInputValue } from "node:sqlite";
import type { ListedTags } from "../../domain/tag-birth.ts";
import { toMillis } from "./moments.ts";

/**
 * The SQL condition on a row of `tags` for those that stand in the directory; without bounds for all in use. `alias` is
 * what the statement calls the table.
 */
export function listedCondition(
  listed: ListedTags | undefined,
  alias = "tags",
): { text: string; values: SQLInputValue[] } {
  const used = `${alias}.articles > 0`;
  if (!listed) return { text: used, values: [] };
  const { publishers, articles, usedSince } = listed;
  return {
    text: `${used} AND (${alias}.publishers >= ? OR ${alias}.articles >= ?) AND ${alias}.newest_at >= ?`,
    values: [publishers, articles, toMillis(usedSince)],
  };
}
