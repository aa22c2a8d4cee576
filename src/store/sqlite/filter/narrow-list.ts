import type { SQLInputValue } from "node:sqlite";
import type { ArticleFilter } from "../../../domain/article-filter.ts";
import type { NarrowedList } from "../../store.ts";
import { toMillis } from "../moments.ts";

const dayLength = 86_400_000;

/** Each list as `l`; whether an article is a copy that stands under another one, told of `l` and its facts `a`. */
const lists = {
  tag: { from: "article_tags AS l", where: "l.tag_id = ?", folded: "l.folded" },
  publisher: {
    from: "articles AS l",
    where: "l.publisher_id = (SELECT id FROM publishers WHERE key = ?)",
    folded: "0",
  },
  category: {
    from: "articles AS l",
    where: "l.category = ?",
    folded: `(a.duplicate_of IS NOT NULL AND EXISTS (SELECT 1 FROM articles AS first
      WHERE first.id = a.duplicate_of AND first.category = a.category))`,
  },
} as const;

/** CROSS JOIN: from the list to the facts, which are in an index of their own. */
export const withFacts = "CROSS JOIN articles AS a INDEXED BY articles_facts ON a.seq = l.seq";

/** The statement's parts for a list: where it stands, which rows, and what tells a copy. */
export function partsOf(list: NarrowedList): {
  from: string;
  where: string;
  folded: string;
  value: SQLInputValue;
} {
  if (list.of === "tag") return { ...lists.tag, value: list.tagId };
  if (list.of === "publisher") return { ...lists.publisher, value: list.key };
  return { ...lists.category, value: list.category };
}

/** The conditions of a filter on `a`, the day aside; copies pass where the list is narrowed to one publisher. */
export function conditionOf(
  { publisherKey, language, category }: ArticleFilter,
  folded: string,
): { text: string; values: SQLInputValue[] } {
  const conditions: string[] = publisherKey === undefined ? [`NOT ${folded}`] : [];
  const values: SQLInputValue[] = [];
  const narrow = (condition: string, value: SQLInputValue | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  narrow("a.publisher_id = (SELECT id FROM publishers WHERE key = ?)", publisherKey);
  narrow("a.language = ?", language);
  narrow("a.category = ?", category);
  return { text: conditions.map((condition) => `AND ${condition}`).join(" "), values };
}

/** From when until before when a filter looks, in milliseconds; without a day everything. */
export function spanOf({ day }: ArticleFilter): { from: number; before: number } {
  if (day === undefined) return { from: Number.MIN_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };
  const from = toMillis(`${day}T00:00:00.000Z`);
  return { from, before: from + dayLength };
}
