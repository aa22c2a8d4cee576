import { cutSegments, type Segments } from "./cut-segments.ts";

/** Features are numbers below 2 to the power of this: what they hash to (Weinberger et al. 2009). */
export const featureBits = 18;

/** Characters of a segment that count: longer ones differ in nothing that helps. */
const longestSegment = 12;

type Window = [from: number, to: number];

/** Windows of characters around each one, both ends included: by length, where the first and the last begin. */
const windows: Window[] = [
  [1, -4, 4],
  [2, -3, 2],
  [3, -3, 1],
  [4, -3, 1],
].flatMap(([length = 0, first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, at): Window => [first + at, first + at + length - 1]),
);
const scriptWindows: Window[] = [
  [-2, 0],
  [-1, 1],
  [0, 2],
  [-3, 3],
];
const segmentFeatures = 11;
const hintFeatures = 3;
const lexiconFeatures = 10;

/** What is known of the characters of a sentence before the model looks at them. */
export interface Clues {
  /** What rules and tables say of each character, 0 for nothing. */
  hints: Uint8Array;
  /** Marks of the lexicon (see create-lexicon.ts), one array a class: see `lexiconClasses`. */
  marks: Uint8Array[];
  /** Not to look at what hardly ever stands in a name: a third less work, and F1 less by .007. Training looks at all. */
  quick?: boolean;
}

/**
 * Stands for all features of a character that is not looked at because it hardly ever stands in a name; only where
 * there is a lexicon to tell.
 */
export const plain = -1;
const hiragana = 2;
const punctuation = 8;

/** Classes of words in a lexicon, in this order. */
export const lexiconClasses = ["surname", "given", "place", "organization", "proper", "noun"] as const;

/** So many of the first of them are classes of names. */
const names = 5;

/** Features of one character of a language that has a lexicon, or has none. */
export function featuresEach(hasLexicon: boolean): number {
  return (
    windows.length +
    scriptWindows.length +
    segmentFeatures +
    hintFeatures +
    (hasLexicon ? lexiconFeatures : 0)
  );
}

/**
 * What the recognizer sees of each character of a sentence: the characters and scripts around it, its segment and that
 * segment's neighbours, and the clues. Trainer and recognizer both call this, so that they cannot drift apart. Returns
 * `featuresEach` numbers a character.
 */
export function denseFeatures(text: string, clues: Clues, korean: boolean): Int32Array {
  const segments = cutSegments(text, korean);
  const codes = foldCodes(text);
  const hashes = hashSegments(codes, segments.starts);
  const each = featuresEach(clues.marks.length > 0);
  const found = new Int32Array(text.length * each);
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (clues.quick && isPlain(at, segments.scripts[at]!, clues)) {
      found[next] = plain;
      next += each;
      continue;
    }
    let template = 0;
    const add = (value: number) => {
      found[next++] = bucketOf(template++, value);
    };
    for (const [from, to] of windows) add(hashWindow(codes, at + from, at + to));
    for (const [from, to] of scriptWindows) add(hashWindow(segments.scripts, at + from, at + to));
    addSegments(add, at, segments, hashes, codes);
    addHints(add, at, clues.hints, codes);
    if (clues.marks.length > 0) addMarks(add, at, clues.marks, codes);
  }
  return found;
}

/** Hiragana and punctuation that neither rules and tables nor a name of the lexicon cover: endings, particles, stops. */
function isPlain(at: number, script: number, { hints, marks }: Clues): boolean {
  if ((script !== hiragana && script !== punctuation) || hints[at] !== 0 || marks.length === 0) return false;
  for (let each = 0; each < names; each++) if (marks[each]![at] !== 0) return false;
  return true;
}

type Add = (value: number) => void;

function addSegments(add: Add, at: number, segments: Segments, hashes: Int32Array, codes: Uint16Array): void {
  const segment = segments.owner[at]!;
  const start = segments.starts[segment]!;
  const end = segments.starts[segment + 1]!;
  const script = segments.scripts[at]!;
  const place = Math.min(at - start, 5) * 8 + Math.min(end - 1 - at, 5);
  const own = hashes[segment]!;
  const before = hashes[segment - 1] ?? 0;
  const after = hashes[segment + 1] ?? 0;
  add(own);
  add(mix(own, place));
  add(mix(before, place));
  add(mix(after, place));
  add(mix(script, place));
  add(mix(mix(before, own), at - start));
  add(mix(mix(own, after), at - start));
  add(mix(hashes[segment - 2] ?? 0, script));
  add(mix(hashes[segment + 2] ?? 0, script));
  add(mix(hashWindow(codes, start, Math.min(start + 1, end - 1)), place));
  add(mix(hashWindow(codes, Math.max(start, end - 2), end - 1), place));
}

function addHints(add: Add, at: number, hints: Uint8Array, codes: Uint16Array): void {
  const hint = hints[at]!;
  add(hint);
  add(around(hints, at));
  add(mix(hint, codes[at]!));
}

function addMarks(add: Add, at: number, marks: Uint8Array[], codes: Uint16Array): void {
  const [surnames, given, places, organizations, proper, nouns] = marks as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const surname = surnames[at]!;
  const first = given[at]!;
  const place = places[at]!;
  const before = surnames[at - 1] ?? 0;
  add(mix(mix(surname, first), place));
  add(mix(mix(before, surname), mix(first, given[at + 1] ?? 0)));
  add(mix(surname, mix(given[at + 1] ?? 0, given[at + 2] ?? 0)));
  add(mix(mix(before, surnames[at - 2] ?? 0), first));
  add(mix(place, codes[at + 1] ?? 0));
  add(around(places, at));
  add(around(organizations, at));
  add(around(proper, at));
  add(around(nouns, at));
  add(mix(mix(mix(surname, first), mix(place, organizations[at]!)), mix(proper[at]!, nouns[at]!)));
}

function around(marks: Uint8Array, at: number): number {
  return mix(mix(marks[at - 1] ?? 0, marks[at]!), marks[at + 1] ?? 0);
}

/** Wide letters as narrow ones, every digit as 0. */
function foldCodes(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    codes[at] = code >= 0x30 && code <= 0x39 ? 0x30 : code;
  }
  return codes;
}

function hashSegments(codes: Uint16Array, starts: readonly number[]): Int32Array {
  const hashes = new Int32Array(starts.length - 1);
  for (let at = 0; at < hashes.length; at++) {
    const end = Math.min(starts[at + 1]!, starts[at]! + longestSegment);
    hashes[at] = hashWindow(codes, starts[at]!, end - 1);
  }
  return hashes;
}

function hashWindow(codes: Uint16Array | Uint8Array, from: number, to: number): number {
  let hash = 7;
  for (let at = from; at <= to; at++) hash = mix(hash, at < 0 || at >= codes.length ? 1 : codes[at]! + 2);
  return hash;
}

function mix(hash: number, value: number): number {
  return (Math.imul(hash ^ value, 0x01000193) + (value << 5)) | 0;
}

function bucketOf(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - featureBits);
}
