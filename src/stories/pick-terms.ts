import { backgroundRareness } from "./background.ts";
import { hashTerm, kindOfHash, termKinds } from "./term-kind.ts";

/** An article's terms by hash, sorted, each with its weight in steps of 1 / `unit`: sums of them stay exact. */
export interface TermVector {
  terms: Uint32Array;
  weights: Uint8Array;
}

export const unit = 255;
/** The words, numbers and names that tell most; all others together decide little, and would take most of the memory. */
export const mostTerms = 80;
const mostNames = 16;

/**
 * The most telling of an article's terms, most telling first among the words. What is chosen depends on the article
 * alone, not on the others, so that a restart changes nothing.
 */
export function pickTerms(weights: Map<string, number>): TermVector {
  const rated = Array.from(weights, ([term, weight]) => rate(hashTerm(term), weight));
  const isName = ({ hash }: { hash: number }) => kindOfHash(hash) === termKinds.name;
  const names = rated.filter(isName).slice(0, mostNames);
  const words = rated
    .filter((one) => !isName(one))
    .sort((one, other) => other.telling - one.telling)
    .slice(0, mostTerms - names.length);
  // Names only join languages: within one language the words hold them already.
  const length = Math.hypot(...(words.length > 0 ? words : names).map(({ weight }) => weight));
  const best = [...words, ...names].sort((one, other) => one.hash - other.hash);
  return {
    terms: Uint32Array.from(best, ({ hash }) => hash),
    weights: Uint8Array.from(best, ({ weight }) =>
      Math.max(1, Math.min(unit, Math.round((weight / length) * unit))),
    ),
  };
}

function rate(hash: number, weight: number) {
  return { hash, weight, telling: weight * backgroundRareness(hash) };
}

export interface SearchLimits {
  words: number;
  names: number;
}

/** The terms of a vector that are worth looking for, most telling first: words and numbers, then names. */
export function searchTermsOf(
  { terms, weights }: { terms: Uint32Array; weights: Uint8Array },
  most: SearchLimits,
) {
  const telling = (at: number) => weights[at]! * backgroundRareness(terms[at]!);
  const byTelling = [...terms.keys()].sort((one, other) => telling(other) - telling(one));
  const isName = (at: number) => kindOfHash(terms[at]!) === termKinds.name;
  const words = byTelling.filter((at) => !isName(at)).slice(0, most.words);
  const names = byTelling.filter(isName).slice(0, most.names);
  return [...words, ...names].map((at) => terms[at]!);
}
