import { TagwireError } from "../tagwire-error.ts";

/** What can be wrong with a query. */
export type MistakeKind =
  | "quote"
  | "open"
  | "close"
  | "emptyBracket"
  | "sides"
  | "follows"
  | "noWord"
  | "long"
  | "deep"
  | "value"
  | "tag"
  | "category"
  | "language"
  | "date"
  | "has";

/** What is wrong with a query, and where: for those who say it in other words. */
export interface QueryMistake extends QueryPart {
  kind: MistakeKind;
}

/** A part of a query: where it starts, from 0, and what stands there. */
export interface QueryPart {
  at: number;
  text: string;
}

const shown = 200;

/** A bad-input that names the query, the place in it, what is wrong there and the way out; its cause is the mistake. */
export function queryMistake(
  query: string,
  { at, text, kind }: QueryMistake,
  reason: string,
  wayOut: string,
): TagwireError {
  const place = text === "" ? "" : ` at character ${at + 1}, ${quote(text)}`;
  const message = `The search ${quote(query)} cannot be read${place}: ${reason}. ${wayOut}`;
  return new TagwireError("bad-input", message, { cause: { kind, at, text } satisfies QueryMistake });
}

function quote(text: string): string {
  const short = text.length > shown ? `${text.slice(0, shown).toWellFormed()}…` : text;
  return JSON.stringify(short);
}
