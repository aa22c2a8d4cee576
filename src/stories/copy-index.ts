import { createPostings } from "./postings.ts";
import { createShelf } from "./shelf.ts";

export interface Copy {
  /** Number of the article that was there first. */
  number: number;
  /** Share of the shorter text's shingles that stand in the other too, estimated. */
  share: number;
}

/** Finds articles that print the same text, be it cut, reordered, under another headline or with a line more. */
export interface CopyIndex {
  find(sketch: Sketch): Copy | undefined;
  add(number: number, sketch: Sketch): void;
  remove(number: number): void;
}

/**
 * The shingles of a text whose hash is below a bound (Broder 1997): a fair sample, and those below the lower of two
 * bounds compare two texts of whatever length, in whatever order.
 */
export interface Sketch {
  /** How many shingles the whole text has. */
  shingles: number;
  /** Sorted. */
  sample: Uint32Array;
}

const sketchSize = 48;
/** So many of the sample's lowest look for candidates: of copies cut to half, one in 250 is missed. */
const searched = 8;
/** Common phrases (agencies' legal lines) lead to many articles and tell nothing. */
const mostHolders = 200;
const mostCandidates = 8;
/** Two texts that share less of the shorter one have been written anew. */
const leastShare = 0.6;
/** A text that is much shorter than the other quotes it, or is quoted. */
const leastRatio = 0.25;
/** Shorter texts (results, quotes of the day) look alike without being copies. */
const leastShingles = 12;
/** A share of fewer says nothing. */
const leastSample = 6;

export function createCopyIndex(): CopyIndex {
  const sketches = createShelf<Uint32Array>(Uint32Array, sketchSize);
  /** By number; 0 where there is none. */
  const shingleCounts: number[] = [];
  let active = 0;
  const postings = createPostings();
  let removed = 0;

  const keysOf = (sample: Uint32Array) => sample.subarray(0, searched);

  function candidates(sample: Uint32Array): number[] {
    const votes = new Map<number, number>();
    for (const key of keysOf(sample)) {
      if (postings.count(key) > mostHolders) continue;
      postings.each(key, (number) => {
        if (shingleCounts[number]) votes.set(number, (votes.get(number) ?? 0) + 1);
      });
    }
    const best = [...votes].sort((one, other) => other[1] - one[1]);
    return best.slice(0, mostCandidates).map(([number]) => number);
  }

  function enter(sample: Uint32Array, number: number): void {
    for (const key of keysOf(sample)) {
      postings.add(key);
      postings.list(key, number);
    }
  }

  function sweep(): void {
    postings.clear();
    removed = 0;
    for (const [number, count] of shingleCounts.entries()) if (count) enter(sketches.row(number), number);
  }

  return {
    find(sketch) {
      if (sketch.shingles < leastShingles) return undefined;
      let best: Copy | undefined;
      for (const number of candidates(sketch.sample)) {
        const other = { shingles: shingleCounts[number]!, sample: sketches.row(number) };
        const share = estimateShare(sketch, other);
        if (share >= leastShare && share > (best?.share ?? 0)) best = { number, share };
      }
      return best;
    },
    add(number, { shingles, sample }) {
      shingleCounts[number] = 0;
      if (shingles < leastShingles) return;
      sketches.put(number, sample);
      shingleCounts[number] = shingles;
      active += 1;
      enter(sample, number);
    },
    remove(number) {
      if (!shingleCounts[number]) return;
      shingleCounts[number] = 0;
      active -= 1;
      for (const key of keysOf(sketches.row(number))) postings.drop(key);
      removed += 1;
      if (removed > active + 1_000) sweep();
    },
  };
}

/** Of sorted shingles those below the highest power of two that leaves few enough. */
export function sketchShingles(shingles: Uint32Array): Sketch {
  let kept = shingles.length;
  for (let bound = 2 ** 31; kept > sketchSize; bound /= 2) kept = countBelow(shingles, bound, kept);
  return { shingles: shingles.length, sample: shingles.slice(0, kept) };
}

function countBelow(sorted: Uint32Array, bound: number, from: number): number {
  let count = from;
  while (count > 0 && sorted[count - 1]! >= bound) count -= 1;
  return count;
}

function boundOf({ shingles, sample }: Sketch): number {
  return sample.length === shingles ? 2 ** 32 : 2 ** Math.ceil(Math.log2(sample.at(-1)! + 1));
}

function estimateShare(one: Sketch, other: Sketch): number {
  const [shorter, longer] = one.shingles < other.shingles ? [one, other] : [other, one];
  if (shorter.shingles / longer.shingles < leastRatio) return 0;
  const bound = Math.min(boundOf(shorter), boundOf(longer));
  const sampled = countBelow(shorter.sample, bound, shorter.sample.length);
  if (sampled < leastSample) return 0;
  return countShared(shorter.sample.subarray(0, sampled), longer.sample) / sampled;
}

/** Both are sorted. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let at = 0;
  for (const shingle of one) {
    while (at < other.length && other[at]! < shingle) at += 1;
    if (other[at] === shingle) shared += 1;
  }
  return shared;
}
