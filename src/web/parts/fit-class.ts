import { letterWidth } from "./letter-width.ts";

const [narrowest, widest] = [8, 64];

/** The class that sets a word as large as it fits on one line: "fit-15" for up to 7.5 ems of width. */
export function fitClass(word: string): string {
  let ems = 0;
  for (const letter of word) ems += letterWidth(letter);
  return `fit-${Math.min(widest, Math.max(narrowest, Math.ceil(ems * 2)))}`;
}

/** The style rules of all those classes. */
export function fitRules(): string {
  let rules = "";
  for (let halves = narrowest; halves <= widest; halves++) rules += `.fit-${halves}{--ems:${halves / 2}}\n`;
  return rules;
}
