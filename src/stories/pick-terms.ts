import { background } from "./background.ts";
import { hashText } from "./hash-text.ts";

/** An article's terms by hash, sorted, each with its weight in steps of 1 / `unit`: sums of them stay exact. */
export interface TermVector {
  terms: Uint32Array;
  weights: Uint16Array;
}

export const unit = 4_096;
/** The terms that tell most; all others together decide little, and would take most of the memory. */
export const mostTerms = 96;
/** In a thousand articles; words that the background does not know stand in fewer than two. */
const unknown = 1.5;

/**
 * The most telling of an article's terms. What is chosen depends on the article alone, not on the others, so that
 * a restart changes nothing.
 */
export function pickTerms(weights: Map<string, number>): TermVector {
  const rated = Array.from(weights, ([term, weight]) => {
    const hash = hashText(term);
    return { hash, weight, telling: weight * Math.log(1_050 / (background.get(hash) ?? unknown)) };
  });
  const best = rated.sort((one, other) => other.telling - one.telling).slice(0, mostTerms);
  const length = Math.hypot(...best.map(({ weight }) => weight));
  best.sort((one, other) => one.hash - other.hash);
  return {
    terms: Uint32Array.from(best, ({ hash }) => hash),
    weights: Uint16Array.from(best, ({ weight }) => Math.max(1, Math.round((weight / length) * unit))),
  };
}
