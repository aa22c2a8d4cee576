import { backgroundRareness } from "./background.ts";

/** Terms sorted by hash, each with a sum of weights. */
export interface TermSums {
  terms: Uint32Array;
  sums: Uint16Array | Uint8Array;
}

/** So many terms of a story are kept: those of its articles that tell most. */
const mostTerms = 160;
const mostSum = 0xffff;

/** The terms of both, with the second's sums added (or, with −1, taken away). What comes to nothing is left out. */
export function mergeTerms(one: TermSums, other: TermSums, sign: 1 | -1 = 1): TermSums {
  const terms = new Uint32Array(one.terms.length + other.terms.length);
  const sums = new Uint16Array(terms.length);
  let size = 0;
  let left = 0;
  let right = 0;
  while (left < one.terms.length || right < other.terms.length) {
    const term = one.terms[left] ?? Number.POSITIVE_INFINITY;
    const otherTerm = other.terms[right] ?? Number.POSITIVE_INFINITY;
    const sum =
      (term <= otherTerm ? one.sums[left++]! : 0) + (otherTerm <= term ? other.sums[right++]! * sign : 0);
    if (sum <= 0) continue;
    terms[size] = Math.min(term, otherTerm);
    sums[size] = Math.min(sum, mostSum);
    size += 1;
  }
  const merged = { terms: terms.subarray(0, size), sums: sums.subarray(0, size) };
  return size > mostTerms ? pruneTerms(merged) : { terms: terms.slice(0, size), sums: sums.slice(0, size) };
}

function pruneTerms({ terms, sums }: { terms: Uint32Array; sums: Uint16Array }): TermSums {
  const telling = Float64Array.from(terms, (term, at) => sums[at]! * backgroundRareness(term));
  const bound = telling.toSorted()[terms.length - mostTerms]!;
  const kept = [...terms.keys()].filter((at) => telling[at]! >= bound);
  return {
    terms: Uint32Array.from(kept, (at) => terms[at]!),
    sums: Uint16Array.from(kept, (at) => sums[at]!),
  };
}
