import { type TermVector, unit } from "./pick-terms.ts";
import { kindOfHash, termKinds } from "./term-kind.ts";

/** An article's terms weighted by how rare they are now. */
export interface Weighted {
  byTerm: Map<number, number>;
  byWeight: [number, number][];
  rareness: Map<number, number>;
  length: number;
}

/** Weighs a vector as the window is now. */
export function weigh({ terms, weights }: TermVector, rarenessOf: (term: number) => number): Weighted {
  const rareness = new Map<number, number>();
  const byTerm = new Map<number, number>();
  let squares = 0;
  for (const [at, term] of terms.entries()) {
    const rare = rarenessOf(term);
    const weight = (weights[at]! / unit) * rare;
    rareness.set(term, rare);
    byTerm.set(term, weight);
    if (kindOfHash(term) !== termKinds.name) squares += weight * weight;
  }
  const byWeight = [...byTerm].sort((one, other) => other[1] - one[1]);
  return { byTerm, byWeight, rareness, length: Math.sqrt(squares) };
}
