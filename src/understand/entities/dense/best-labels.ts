import { mayFollow } from "./infer-labels.ts";

/** The likeliest way to label a sequence as a whole (Viterbi 1967), from scores as `inferLabels` takes them. */
export function bestLabels(scores: Float64Array, steps: ArrayLike<number>, labels: number): Uint8Array {
  const length = scores.length / labels;
  const origin = new Uint8Array(scores.length);
  let sums = Float64Array.from({ length: labels }, (_, label) =>
    mayFollow(0, label) ? scores[label]! : Number.NEGATIVE_INFINITY,
  );
  let next = new Float64Array(labels);
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      const before = bestBefore(sums, steps, label, labels);
      origin[at * labels + label] = before;
      next[label] = sums[before]! + steps[before * labels + label]! + scores[at * labels + label]!;
    }
    [sums, next] = [next, sums];
  }
  return readBack(origin, sums.indexOf(Math.max(...sums)), length, labels);
}

/** A name goes on from its own first or inner label only. */
function bestBefore(sums: Float64Array, steps: ArrayLike<number>, label: number, labels: number): number {
  if (label > 0 && label % 2 === 0) {
    const inner = sums[label]! + steps[label * labels + label]!;
    const first = sums[label - 1]! + steps[(label - 1) * labels + label]!;
    return inner > first ? label : label - 1;
  }
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let before = 0; before < labels; before++) {
    const sum = sums[before]! + steps[before * labels + label]!;
    if (sum > most) {
      most = sum;
      best = before;
    }
  }
  return best;
}

function readBack(origin: Uint8Array, last: number, length: number, labels: number): Uint8Array {
  const found = new Uint8Array(length);
  let label = last;
  for (let at = length - 1; at >= 0; at--) {
    found[at] = label;
    label = origin[at * labels + label]!;
  }
  return found;
}
