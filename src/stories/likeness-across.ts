import type { TermSums } from "./merge-terms.ts";
import { unit } from "./pick-terms.ts";
import { kindOfHash, termKinds } from "./term-kind.ts";

/** Names and numbers that fewer than one article in fifty has. */
const leastRareness = Math.log(50);
const leastShared = 3;
/** Two events in one place share its names, but have others besides. */
const leastLikeness = 0.3;

/**
 * How like an article is a story in another language, from 0 to 1: the cosine of their names and numbers. 0 unless
 * they share three that are rare, one of them a name, and are much alike: a guess would be wrong more often than right.
 */
export function likenessAcross(
  article: ReadonlyMap<number, number>,
  { terms, sums }: TermSums,
  rarenessOf: (term: number) => number,
): number {
  let [product, squares, rare, names] = [0, 0, 0, 0];
  for (const [at, term] of terms.entries()) {
    if (kindOfHash(term) < termKinds.tellingNumber) continue;
    const rareness = rarenessOf(term);
    const value = (sums[at]! / unit) * rareness;
    squares += value * value;
    const weight = article.get(term);
    if (weight === undefined) continue;
    product += weight * value;
    if (rareness < leastRareness) continue;
    rare += 1;
    if (kindOfHash(term) === termKinds.name) names += 1;
  }
  if (rare < leastShared || names === 0) return 0;
  const likeness = product / Math.sqrt(squares * squaresOf(article));
  return likeness < leastLikeness ? 0 : likeness;
}

function squaresOf(article: ReadonlyMap<number, number>): number {
  let squares = 0;
  for (const [term, weight] of article)
    if (kindOfHash(term) >= termKinds.tellingNumber) squares += weight * weight;
  return squares;
}
