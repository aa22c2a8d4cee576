import { type Html, html } from "./html.ts";

/** Stands for what a sentence is about while it is asked for; no text holds it. */
const hole = "\u0001";

/** A sentence that takes one thing by name, with markup in that place. */
export function sayAround(say: (name: string) => string, name: Html): Html {
  const [before, after] = splitAround(say);
  return html`${before}${name}${after}`;
}

/** What a sentence says before and after the thing that it names. */
export function splitAround(say: (name: string) => string): [before: string, after: string] {
  const [before = "", after = ""] = say(hole).split(hole);
  return [before, after];
}
