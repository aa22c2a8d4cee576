/** Labels of a chain: 0 is none, 2k + 1 begins a name of class k, 2k + 2 goes on with it. */
export function mayFollow(before: number, after: number): boolean {
  if (after === 0 || after % 2 === 1) return true;
  return before === after || before === after - 1;
}

/** Sums over all ways to label a sequence, each position scaled to 1. */
export interface Chances {
  forward: Float64Array;
  backward: Float64Array;
  /** Scores of the positions as factors. */
  factors: Float64Array;
  /** Scores of the steps as factors, 0 where no step leads. */
  moves: Float64Array;
}

/**
 * Forward and backward sums of a linear chain (Lafferty et al. 2001) from the scores of each label at each position and
 * the scores of each step from label to label.
 */
export function inferLabels(scores: Float64Array, steps: ArrayLike<number>, labels: number): Chances {
  const moves = Float64Array.from(steps, (score, at) =>
    mayFollow(Math.floor(at / labels), at % labels) ? Math.exp(score) : 0,
  );
  const factors = factorsOf(scores, labels);
  const forward = sumForward(factors, moves, labels);
  return { forward, backward: sumBackward(factors, moves, labels), factors, moves };
}

/** Probability of a label at a position. */
export function chancesAt({ forward, backward }: Chances, at: number, labels: number): Float64Array {
  const chances = new Float64Array(labels);
  let sum = 0;
  for (let label = 0; label < labels; label++) {
    chances[label] = forward[at * labels + label]! * backward[at * labels + label]!;
    sum += chances[label]!;
  }
  for (let label = 0; label < labels; label++) chances[label]! /= sum;
  return chances;
}

function factorsOf(scores: Float64Array, labels: number): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += labels) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = row; at < row + labels; at++) most = Math.max(most, scores[at]!);
    for (let at = row; at < row + labels; at++) factors[at] = Math.exp(scores[at]! - most);
  }
  return factors;
}

function sumForward(factors: Float64Array, moves: Float64Array, labels: number): Float64Array {
  const sums = new Float64Array(factors.length);
  for (let row = 0; row < factors.length; row += labels) {
    for (let label = 0; label < labels; label++) {
      const before =
        row === 0 ? Number(mayFollow(0, label)) : sumBefore(sums, moves, row - labels, label, labels);
      sums[row + label] = before * factors[row + label]!;
    }
    scaleRow(sums, row, labels);
  }
  return sums;
}

/** Into a label from all at the position before; a name goes on from its own first or inner label only. */
function sumBefore(
  sums: Float64Array,
  moves: Float64Array,
  row: number,
  label: number,
  labels: number,
): number {
  const inner = label > 0 && label % 2 === 0;
  const end = inner ? label + 1 : labels;
  let sum = 0;
  for (let last = inner ? label - 1 : 0; last < end; last++)
    sum += sums[row + last]! * moves[last * labels + label]!;
  return sum;
}

function sumBackward(factors: Float64Array, moves: Float64Array, labels: number): Float64Array {
  const sums = new Float64Array(factors.length).fill(1);
  for (let row = factors.length - 2 * labels; row >= 0; row -= labels) {
    for (let label = 0; label < labels; label++) {
      let value = 0;
      for (let next = 0; next < labels; next++)
        value += moves[label * labels + next]! * factors[row + labels + next]! * sums[row + labels + next]!;
      sums[row + label] = value;
    }
    scaleRow(sums, row, labels);
  }
  return sums;
}

function scaleRow(sums: Float64Array, row: number, labels: number): void {
  let sum = 0;
  for (let at = row; at < row + labels; at++) sum += sums[at]!;
  for (let at = row; at < row + labels; at++) sums[at]! /= sum;
}
