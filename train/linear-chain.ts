/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) over hashed features, by stochastic gradient
 * descent with a cumulative L1 penalty (Tsuruoka et al. 2009), which leaves most weights at zero.
 */
import { type Chances, chancesAt, inferLabels } from "../src/understand/entities/dense/infer-labels.ts";

export interface Sequence {
  /** `each` features a position. */
  features: Int32Array;
  /** Number of the right label at each position. */
  answers: Uint8Array;
}

export interface ChainOptions {
  labels: number;
  each: number;
  /** Features are below this. */
  features: number;
  rounds: number;
  penalty: number;
  rate: number;
}

/** Of each round's learning rate, the next has this part. */
const slowing = 0.85;
/** Steps between labels are few and seen often: they learn more slowly. */
const stepRate = 0.25;
/** Smaller changes than this are left out. */
const leastChange = 1e-4;

/** Weights by feature and label, and scores of the steps from label to label. */
export class LinearChain {
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  readonly #paid: Float64Array;
  readonly #options: ChainOptions;
  #owed = 0;

  constructor(options: ChainOptions) {
    this.#options = options;
    this.weights = new Float64Array(options.features * options.labels);
    this.#paid = new Float64Array(this.weights.length);
    this.steps = new Float64Array(options.labels ** 2);
  }

  train(sequences: Sequence[]): void {
    const { rounds, penalty, rate } = this.#options;
    const order = [...sequences];
    for (let round = 0; round < rounds; round++) {
      shuffle(order, round + 1);
      const now = rate * slowing ** round;
      for (const sequence of order) {
        this.#owed += (now * penalty) / sequences.length;
        this.#learn(sequence, now);
      }
    }
    for (let weight = 0; weight < this.weights.length; weight++) this.#pay(weight);
  }

  #learn({ features, answers }: Sequence, rate: number): void {
    const { labels } = this.#options;
    const chances = inferLabels(this.#score(features), this.steps, labels);
    for (let at = 0; at < answers.length; at++) {
      const here = chancesAt(chances, at, labels);
      for (let label = 0; label < labels; label++) {
        const change = (answers[at] === label ? 1 : 0) - here[label]!;
        if (Math.abs(change) > leastChange) this.#change(features, at, label, rate * change);
      }
    }
    for (let at = 1; at < answers.length; at++) this.#learnStep(chances, answers, at, rate * stepRate);
  }

  #change(features: Int32Array, at: number, label: number, by: number): void {
    const { each, labels } = this.#options;
    for (let next = at * each; next < (at + 1) * each; next++) {
      const weight = features[next]! * labels + label;
      this.weights[weight]! += by;
      this.#pay(weight);
    }
  }

  /** What a weight owes of the penalty so far. */
  #pay(at: number): void {
    const weight = this.weights[at]!;
    if (weight > 0) this.weights[at] = Math.max(0, weight - (this.#owed + this.#paid[at]!));
    else if (weight < 0) this.weights[at] = Math.min(0, weight + (this.#owed - this.#paid[at]!));
    this.#paid[at]! += this.weights[at]! - weight;
  }

  #learnStep(chances: Chances, answers: Uint8Array, at: number, rate: number): void {
    const { labels } = this.#options;
    const { forward, backward, factors, moves } = chances;
    const shares = new Float64Array(moves.length);
    let sum = 0;
    for (let step = 0; step < moves.length; step++) {
      if (moves[step] === 0) continue;
      const row = at * labels + (step % labels);
      const before = forward[(at - 1) * labels + Math.floor(step / labels)]!;
      shares[step] = before * moves[step]! * factors[row]! * backward[row]!;
      sum += shares[step]!;
    }
    const right = answers[at - 1]! * labels + answers[at]!;
    for (let step = 0; step < shares.length; step++)
      this.steps[step]! += rate * ((step === right ? 1 : 0) - shares[step]! / sum);
  }

  #score(features: Int32Array): Float64Array {
    const { each, labels } = this.#options;
    const scores = new Float64Array((features.length / each) * labels);
    for (let at = 0, base = 0; at < features.length; at += each, base += labels)
      for (let next = at; next < at + each; next++) {
        const row = features[next]! * labels;
        for (let label = 0; label < labels; label++) scores[base + label]! += this.weights[row + label]!;
      }
    return scores;
  }
}

function shuffle<T>(list: T[], seed: number): void {
  let state = seed;
  for (let at = list.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}
