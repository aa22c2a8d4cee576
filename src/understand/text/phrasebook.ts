import { foldWord } from "./fold-word.ts";
import type { Reading, Word } from "./reading.ts";

/**
 * A phrase to look for. In `phrase` a word may end in "*" (any ending) or, if it is the first, begin with it
 * (any beginning: German compounds).
 */
export interface PhraseEntry<T> {
  phrase: string;
  value: T;
  /** "name": must begin with a capital in scripts that have them; "exact": letter for letter, as acronyms are. */
  match?: "name" | "exact";
}

/** A phrase found in a reading. */
export interface Found<T> {
  value: T;
  text: string;
  start: number;
  end: number;
  sentence: number;
}

interface Pattern<T> {
  words: { folded: string; open: boolean; text: string }[];
  value: T;
  match: "any" | "name" | "exact";
}

interface Index<T> {
  exact: Map<string, Pattern<T>[]>;
  prefix: Map<string, Pattern<T>[]>;
  suffix: Map<string, Pattern<T>[]>;
  /** For scripts without spaces, by their first two characters. */
  dense: Map<string, { phrase: string; value: T }[]>;
}

export type Phrasebook<T> = (reading: Reading) => Found<T>[];

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const shortestStem = 3;
/** Longer runs are unspaced text or noise: no ending to look for. */
const longestStem = 40;

/** Compiles phrases once; looking them up costs a few map reads a word, however many phrases there are. */
export function compilePhrasebook<T>(entries: Iterable<PhraseEntry<T>>): Phrasebook<T> {
  const index: Index<T> = { exact: new Map(), prefix: new Map(), suffix: new Map(), dense: new Map() };
  for (const entry of entries) addEntry(index, entry);
  for (const list of index.dense.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (reading) => [...findWorded(index, reading), ...findDense(index, reading)].sort(byPlace);
}

function addEntry<T>(index: Index<T>, entry: PhraseEntry<T>): void {
  if (denseScript.test(entry.phrase)) {
    const phrase = entry.phrase.replaceAll("*", "").trim();
    if (phrase.length >= 2) push(index.dense, phrase.slice(0, 2), { phrase, value: entry.value });
    return;
  }
  const leading = entry.phrase.startsWith("*");
  const words = [...entry.phrase.replace(/[\u200c\u200d]/g, "").matchAll(/[\p{L}\p{N}\p{M}]+\*?/gu)].map(
    ([word]) => {
      const text = word.replace("*", "");
      return { text, folded: foldWord(text), open: word.endsWith("*") };
    },
  );
  const first = words[0];
  if (!first) return;
  const pattern: Pattern<T> = { words, value: entry.value, match: entry.match ?? "any" };
  push(leading ? index.suffix : first.open ? index.prefix : index.exact, first.folded, pattern);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function findWorded<T>(index: Index<T>, reading: Reading): Found<T>[] {
  const found: Found<T>[] = [];
  const known = new Map<string, Pattern<T>[]>();
  let free = 0;
  for (let at = 0; at < reading.words.length; at++) {
    const { folded } = reading.words[at]!;
    let patterns = known.get(folded);
    if (!patterns) {
      patterns = patternsFor(index, folded);
      known.set(folded, patterns);
    }
    if (at < free || patterns.length === 0) continue;
    const matched = patterns.filter((pattern) => matches(pattern, reading, at));
    const longest = Math.max(0, ...matched.map((pattern) => pattern.words.length));
    for (const pattern of matched)
      if (pattern.words.length === longest) found.push(foundAt(pattern, reading, at));
    if (longest > 0) free = at + longest;
  }
  return found;
}

function patternsFor<T>(index: Index<T>, folded: string): Pattern<T>[] {
  const patterns = [...(index.exact.get(folded) ?? [])];
  if (folded.length > longestStem) return patterns;
  for (let length = shortestStem; length <= folded.length; length++)
    patterns.push(...(index.prefix.get(folded.slice(0, length)) ?? []));
  if (index.suffix.size > 0)
    for (let start = 0; start <= folded.length - shortestStem; start++)
      patterns.push(...(index.suffix.get(folded.slice(start)) ?? []));
  return patterns;
}

const joins = /^(?:[\s\u00a0]|[-‐‑–'’.])[\s\u00a0]?$/u;

function matches<T>(pattern: Pattern<T>, reading: Reading, at: number): boolean {
  const { words } = reading;
  if (pattern.match === "name" && !isName(words[at]!)) return false;
  if (pattern.match === "exact" && !sameLetters(pattern, words, at)) return false;
  for (let next = 1; next < pattern.words.length; next++) {
    const word = words[at + next];
    const wanted = pattern.words[next]!;
    if (!word) return false;
    if (wanted.open ? !word.folded.startsWith(wanted.folded) : word.folded !== wanted.folded) return false;
    if (!joins.test(reading.text.slice(words[at + next - 1]!.end, word.start))) return false;
  }
  return true;
}

/** Scripts without capitals pass: the word equals its own lower and upper form. */
function isName(word: Word): boolean {
  return word.capital || word.text.toLowerCase() === word.text.toUpperCase();
}

function sameLetters<T>(pattern: Pattern<T>, words: Word[], at: number): boolean {
  return pattern.words.every((wanted, next) => words[at + next]?.text === wanted.text);
}

function foundAt<T>(pattern: Pattern<T>, reading: Reading, at: number): Found<T> {
  const first = reading.words[at]!;
  const last = reading.words[at + pattern.words.length - 1]!;
  const { start } = first;
  const { end } = last;
  return { value: pattern.value, text: reading.text.slice(start, end), start, end, sentence: first.sentence };
}

function findDense<T>(index: Index<T>, reading: Reading): Found<T>[] {
  const found: Found<T>[] = [];
  if (index.dense.size === 0) return found;
  for (const word of reading.words) {
    if (!denseScript.test(word.text)) continue;
    for (let at = word.start; at < word.end - 1; ) {
      const entry = index.dense
        .get(reading.text.slice(at, at + 2))
        ?.find(({ phrase }) => fits(phrase, reading, word, at));
      if (!entry) {
        at++;
        continue;
      }
      const end = at + entry.phrase.length;
      for (const { phrase, value } of index.dense.get(entry.phrase.slice(0, 2)) ?? [])
        if (phrase === entry.phrase)
          found.push({ value, text: phrase, start: at, end, sentence: word.sentence });
      at = end;
    }
  }
  return found;
}

const hangul = /^\p{Script=Hangul}/u;

/** Korean writes words apart: a phrase of two syllables counts only where a word begins. */
function fits(phrase: string, reading: Reading, word: Word, at: number): boolean {
  if (!reading.text.startsWith(phrase, at)) return false;
  return at === word.start || phrase.length > 2 || !hangul.test(phrase);
}

function byPlace<T>(a: Found<T>, b: Found<T>): number {
  return a.start - b.start || b.end - a.end;
}
