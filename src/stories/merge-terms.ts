/** Terms sorted by hash with a whole number each; zeros may stand where articles have left. */
export interface TermSums {
  terms: Uint32Array;
  sums: Uint32Array | Uint16Array;
}

/** The terms of both, with the second's numbers added (or, with −1, taken away). What comes to nothing is left out. */
export function mergeTerms(one: TermSums, other: TermSums, sign: 1 | -1 = 1): TermSums {
  const terms = new Uint32Array(one.terms.length + other.terms.length);
  const sums = new Uint32Array(terms.length);
  let size = 0;
  const keep = (term: number, sum: number) => {
    if (sum <= 0) return;
    terms[size] = term;
    sums[size] = sum;
    size += 1;
  };
  let left = 0;
  let right = 0;
  while (left < one.terms.length || right < other.terms.length) {
    const term = one.terms[left] ?? Number.POSITIVE_INFINITY;
    const otherTerm = other.terms[right] ?? Number.POSITIVE_INFINITY;
    const sum =
      (term <= otherTerm ? one.sums[left++]! : 0) + (otherTerm <= term ? other.sums[right++]! * sign : 0);
    keep(Math.min(term, otherTerm), sum);
  }
  return { terms: terms.slice(0, size), sums: sums.slice(0, size) };
}
