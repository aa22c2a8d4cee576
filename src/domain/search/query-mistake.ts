import { TagwireError } from "../tagwire-error.ts";

/** A part of a query: where it starts, from 0, and what stands there. */
export interface QueryPart {
  at: number;
  text: string;
}

const shown = 200;

/** A bad-input that names the query, the place in it, what is wrong there and the way out. */
export function queryMistake(query: string, part: QueryPart, reason: string, wayOut: string): TagwireError {
  const place = part.text === "" ? "" : ` at character ${part.at + 1}, ${quote(part.text)}`;
  return new TagwireError(
    "bad-input",
    `The search ${quote(query)} cannot be read${place}: ${reason}. ${wayOut}`,
  );
}

function quote(text: string): string {
  const short = text.length > shown ? `${text.slice(0, shown).toWellFormed()}…` : text;
  return JSON.stringify(short);
}
