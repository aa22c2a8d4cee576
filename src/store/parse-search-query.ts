import { TagwireError } from "../domain/tagwire-error.ts";
import { cutCjk, isLoneCjk } from "./cut-cjk.ts";

/** Words that stand side by side in this order. */
export interface SearchTerm {
  words: string[];
  /** The last word may go on: one Chinese, Japanese or Korean character begins a pair in the index. */
  prefix: boolean;
}

/** What an article must have: of every group at least one term, and none of the excluded ones. */
export interface SearchQuery {
  groups: SearchTerm[][];
  excluded: SearchTerm[];
}

const help =
  'Write words, "exact phrases", -words to leave out, and OR between words of which one is enough.';

/** A longer query is a mistake or an attack; the longest headline is far shorter. */
const mostTerms = 60;

/**
 * Reads a search: words that must all be there, "phrases", -exclusions, and OR (in capitals), which binds its
 * neighbours: `japan OR korea summit` is (japan or korea) and summit. Throws bad-input that says what is wrong.
 */
export function parseSearchQuery(query: string): SearchQuery {
  const groups: SearchTerm[][] = [];
  const excluded: SearchTerm[] = [];
  let joins = false;
  for (const token of tokensOf(query)) {
    if (token.kind === "or") joins = openAlternative(query, groups, joins);
    else if (token.kind === "not") {
      if (joins) throw mistake(query, "OR and an exclusion cannot be joined");
      excluded.push(token.term);
    } else if (joins) {
      groups.at(-1)!.push(token.term);
      joins = false;
    } else groups.push([token.term]);
  }
  if (joins) throw mistake(query, "OR needs a word on both sides");
  if (groups.length === 0) throw mistake(query, emptyReason(excluded));
  if (groups.flat().length + excluded.length > mostTerms)
    throw mistake(query, `more than ${mostTerms} words`);
  return { groups, excluded };
}

function openAlternative(query: string, groups: SearchTerm[][], joins: boolean): true {
  if (joins || groups.length === 0) throw mistake(query, "OR needs a word on both sides");
  return true;
}

function emptyReason(excluded: SearchTerm[]): string {
  return excluded.length > 0 ? "it only says what to leave out" : "there is no word in it";
}

type Token = { kind: "or" } | { kind: "term" | "not"; term: SearchTerm };

const lexeme = /(-?)"([^"]*)("?)|([^\s"]+)/g;

function* tokensOf(query: string): Generator<Token> {
  for (const [, minus, phrase, closing, bare] of evenQuotes(query).matchAll(lexeme)) {
    if (bare === "OR") {
      yield { kind: "or" };
      continue;
    }
    if (phrase !== undefined && !closing) throw mistake(query, "a quotation mark is not closed");
    const excludes = bare === undefined ? minus === "-" : bare.startsWith("-");
    const term = termOf(phrase ?? bare ?? "");
    if (term.words.length > 0) yield { kind: excludes ? "not" : "term", term };
  }
}

/** Typographic quotation marks are what phones and word processors write. */
function evenQuotes(query: string): string {
  return query.replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/g, '"');
}

function termOf(text: string): SearchTerm {
  const words = cutCjk(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u)
    .filter((word) => word !== "");
  return { words, prefix: isLoneCjk(words.at(-1) ?? "") };
}

function mistake(query: string, reason: string): TagwireError {
  return new TagwireError(
    "bad-input",
    `The search ${JSON.stringify(query)} cannot be read: ${reason}. ${help}`,
  );
}
