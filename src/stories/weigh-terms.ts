import { readWords } from "./read-words.ts";
import { stopWords } from "./stop-words.ts";
import type { StoryInput } from "./story-input.ts";

const titleWeight = 3;
const leadWeight = 2;
const nameWeight = 3;
const leadWords = 100;
/** News stands at the front: what comes later is background that look-alike events share. */
const mostWords = 400;
/** Characters that surely hold that many words. */
const mostCharacters = 6_000;

/**
 * An article's terms and how much each says about it by its place and count, before how rare it is. Words belong to
 * their language; names and numbers to none. Scaled to length 1.
 */
export function weighTerms(input: StoryInput): Map<string, number> {
  const known = languageOf(input);
  const stop = stopWords(known);
  const counts = new Map<string, number>();
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const telling = (text: string) =>
    readWords(text).filter((one) => !stop.has(one) && (one.length > 1 || /[^a-z]/.test(one)));
  const termOf = (one: string) => (/\d/.test(one) ? one : `${known}:${one}`);
  for (const one of telling(input.title)) add(termOf(one), titleWeight);
  for (const [at, one] of telling(input.text.slice(0, mostCharacters)).slice(0, mostWords).entries())
    add(termOf(one), at < leadWords ? leadWeight : 1);
  for (const name of new Set((input.names ?? []).map(foldName))) add(`@${name}`, nameWeight);
  return scale(counts);
}

/** The language without its region; empty where unknown. */
export function languageOf({ language = "" }: StoryInput): string {
  const known = language.toLowerCase().split("-")[0]!;
  return known === "und" ? "" : known;
}

/** The last word of a name, which languages change least: they put offices and first names before it. */
function foldName(name: string): string {
  const folded = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const last = folded.split(/\s+/).at(-1)!;
  return last.length > 2 ? last : folded;
}

/** Counts dampened by their logarithm, then the whole scaled to length 1. */
function scale(counts: Map<string, number>): Map<string, number> {
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = 1 + Math.log(count);
    counts.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [term, weight] of counts) counts.set(term, weight / length);
  return counts;
}
