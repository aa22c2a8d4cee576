import { type QueryPart, queryMistake } from "./query-mistake.ts";

/** The smallest parts of a query. `value` of a phrase or an operator is without its quotation marks. */
export type QueryToken = QueryPart &
  (
    | { kind: "open" | "close" | "or" | "and" | "not" }
    | { kind: "word" | "phrase"; value: string }
    | { kind: "operator"; operator: SearchOperator; value: string }
  );

export const searchOperators = [
  "tag",
  "publisher",
  "category",
  "lang",
  "intitle",
  "author",
  "date",
  "has",
] as const;

export type SearchOperator = (typeof searchOperators)[number];

/** Sticky, in this order: an operator in quotation marks, a phrase, a bracket, a sign of exclusion, a bare word. */
const lexeme = new RegExp(
  [
    `(?<operator>${searchOperators.join("|")}):(?:"(?<quoted>[^"]*)(?<end>"?)|(?<plain>[^\\s"()]*))`,
    `"(?<phrase>[^"]*)(?<closing>"?)`,
    `(?<bracket>[()])`,
    `(?<minus>[-!])(?=[^\\s"()]|"|\\()`,
    `(?<word>[^\\s"()]+)`,
  ].join("|"),
  "iy",
);

const space = /\s+/y;

/** Splits a query; throws bad-input for a quotation mark without its other one. */
export function splitQuery(query: string): QueryToken[] {
  const typed = evenMarks(query);
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < typed.length) {
    space.lastIndex = at;
    if (space.test(typed)) {
      at = space.lastIndex;
      continue;
    }
    lexeme.lastIndex = at;
    const match = lexeme.exec(typed)!;
    tokens.push(tokenOf(query, { at, text: query.slice(at, lexeme.lastIndex) }, match.groups!));
    at = lexeme.lastIndex;
  }
  return tokens;
}

/** Phones, word processors and Asian keyboards write other marks; each is one character, so that places stay. */
function evenMarks(query: string): string {
  return query
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/g, '"')
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replaceAll("：", ":");
}

type Groups = Record<string, string | undefined>;

function tokenOf(query: string, part: QueryPart, groups: Groups): QueryToken {
  const { operator, quoted, end, plain, phrase, closing, bracket, minus, word } = groups;
  if (end === "" || closing === "")
    throw queryMistake(
      query,
      { ...part, kind: "quote" },
      "a quotation mark is not closed",
      'Write " at the end of the phrase too.',
    );
  if (operator !== undefined) {
    const value = (quoted ?? plain ?? "").trim();
    return { ...part, kind: "operator", operator: operator.toLowerCase() as SearchOperator, value };
  }
  if (phrase !== undefined) return { ...part, kind: "phrase", value: phrase };
  if (bracket !== undefined) return { ...part, kind: bracket === "(" ? "open" : "close" };
  if (minus !== undefined) return { ...part, kind: "not" };
  return { ...part, ...wordToken(word ?? "") };
}

/** OR, AND and NOT count in capitals only: in small letters they are words of texts. */
function wordToken(word: string): { kind: "or" | "and" | "not" } | { kind: "word"; value: string } {
  if (word === "OR") return { kind: "or" };
  if (word === "AND") return { kind: "and" };
  if (word === "NOT") return { kind: "not" };
  return { kind: "word", value: word };
}
