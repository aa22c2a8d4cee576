import { type Category, categories } from "../category.ts";
import { tagKey } from "../tag-key.ts";
import { type MistakeKind, queryMistake } from "./query-mistake.ts";
import { readDates } from "./read-dates.ts";
import type { SearchNode } from "./search-node.ts";
import type { QueryToken, SearchOperator } from "./split-query.ts";

export type OperatorToken = Extract<QueryToken, { kind: "operator" }>;

/** What an operator takes, as an example. */
const examples: Record<SearchOperator, string> = {
  tag: "tag:JapanRelations",
  publisher: 'publisher:"The Guardian"',
  category: "category:Politics",
  lang: "lang:de",
  intitle: "intitle:election",
  author: 'author:"Ann Lee"',
  date: "date:2026-11-01/2026-11-24",
  has: "has:image",
};

/** What an operator with its value asks for. Throws bad-input for a value that it does not take. */
export function readOperator(query: string, token: OperatorToken, now: string): SearchNode {
  const { operator, value } = token;
  if (!/[\p{L}\p{N}]/u.test(value))
    throw queryMistake(
      query,
      { ...token, kind: "value" },
      `${operator}: needs a value`,
      `Write for example ${examples[operator]}.`,
    );
  const node = readValue(operator, value, now);
  if (node) return node;
  throw queryMistake(
    query,
    { ...token, kind: kinds[operator] },
    `${JSON.stringify(value)} is ${reasons[operator]}`,
    wayOut(operator),
  );
}

function readValue(operator: SearchOperator, value: string, now: string): SearchNode | undefined {
  switch (operator) {
    case "tag":
      return tagKey(value) === "" ? undefined : { kind: "tag", name: value };
    case "publisher":
      return { kind: "publisher", name: value };
    case "author":
      return { kind: "author", text: value };
    case "intitle":
      return { kind: "words", text: value, exact: /\s/.test(value), within: "title" };
    case "category":
      return readCategory(value);
    case "lang":
      return /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(value)
        ? { kind: "language", code: value.split("-")[0]!.toLowerCase() }
        : undefined;
    case "date": {
      const days = readDates(value, now);
      return days && { kind: "dates", ...days };
    }
    case "has":
      return /^(image|picture)s?$/i.test(value) ? { kind: "image" } : undefined;
  }
}

function readCategory(value: string): SearchNode | undefined {
  const category = categories.find((one: Category) => one.toLowerCase() === value.toLowerCase());
  return category && { kind: "category", category };
}

/** Publishers, authors and words of titles may be anything. */
const kinds: Record<SearchOperator, MistakeKind> = {
  ...{ tag: "tag", category: "category", lang: "language", date: "date", has: "has" },
  ...{ publisher: "value", author: "value", intitle: "value" },
};

const reasons: Record<SearchOperator, string> = {
  tag: "no tag's name",
  publisher: "no publisher",
  author: "no author",
  intitle: "no word",
  category: "no category",
  lang: "no code of a language",
  date: "no day and no span of days",
  has: "nothing that has: knows",
};

function wayOut(operator: SearchOperator): string {
  if (operator === "category") return `The categories are ${categories.join(", ")}.`;
  if (operator === "lang") return "Write two or three letters: lang:en, lang:de, lang:ja.";
  if (operator === "date")
    return "Write a day, a month or a year (date:2026-11-24, date:2026-11), a span (date:2026-11-01/2026-11-24, either end may be left out), or how far back (date:7d, date:2w, date:3m).";
  return `Write for example ${examples[operator]}.`;
}
