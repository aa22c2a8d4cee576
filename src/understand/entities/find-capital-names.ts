import type { Reading, Sentence, Word } from "../text/reading.ts";
import type { NameMention } from "./name-mention.ts";
import { connectors, honorifics, neverNames, titleWords } from "./name-words.ts";
import { stopWords } from "./stop-words.ts";
import { typeName } from "./type-name.ts";

const longestName = 6;
const tightJoin = /^(?:[ \u00a0]|['’-]|\. | & |\.)$/;

/** What in this text a capital does not make a name. */
interface Habits {
  language: string;
  stop: ReadonlySet<string>;
  /** Words that the text also writes small. */
  small: ReadonlySet<string>;
}

/**
 * Finds names as runs of capitalized words, in scripts that have capitals. Titles before a name are taken off and
 * tell that it is a person; words that open a sentence count only where the text never writes them small.
 * `taken` holds the places of names that tables know.
 */
export function findCapitalNames(reading: Reading, taken: ReadonlySet<number>): NameMention[] {
  const habits: Habits = {
    language: reading.language,
    stop: stopWords(reading.language),
    small: smallWords(reading),
  };
  const names: NameMention[] = [];
  for (const [at, sentence] of reading.sentences.entries()) {
    if (sentence.part === "title" && reading.titleCase) continue;
    if (isShouted(sentence, reading)) continue;
    for (const run of runsOf(sentence, reading, taken)) {
      const name = nameOf(run, reading, habits, at);
      if (name) names.push(name);
    }
  }
  return names;
}

function smallWords(reading: Reading): ReadonlySet<string> {
  const small = new Set<string>();
  for (const word of reading.words) if (!word.capital) small.add(word.folded);
  return small;
}

function isShouted(sentence: Sentence, reading: Reading): boolean {
  const words = reading.words.slice(sentence.from, sentence.to);
  return words.length > 3 && words.every(({ text }) => text === text.toUpperCase());
}

/** Runs of capitalized words with small connectors between them. */
function* runsOf(sentence: Sentence, reading: Reading, taken: ReadonlySet<number>): Generator<Word[]> {
  let run: Word[] = [];
  let waiting: Word[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reading.words[at]!;
    const last = waiting.at(-1) ?? run.at(-1);
    const gap = last ? reading.text.slice(last.end, word.start) : "";
    const joined = last !== undefined && tightJoin.test(gap) && run.length + waiting.length < longestName;
    const possessive = word.text === "s" && /^['’]$/.test(gap);
    const follows = word.capital || (gap === "-" && run.length > 0 && waiting.length === 0);
    if (taken.has(word.start) || !joined || possessive || (!follows && !connectors.has(word.folded))) {
      if (run.length > 0) yield run;
      run = [];
      waiting = [];
    }
    if (taken.has(word.start) || possessive) continue;
    if (follows && (run.length > 0 || word.capital)) {
      run = [...run, ...waiting, word];
      waiting = [];
    } else if (run.length > 0) waiting.push(word);
  }
  if (run.length > 0) yield run;
}

function nameOf(run: Word[], reading: Reading, habits: Habits, sentence: number): NameMention | undefined {
  const { words, titled } = withoutLeading(run, habits);
  const kept = withoutTrailing(words);
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last || !standsAsName(kept, titled, habits)) return undefined;
  const text = reading.text.slice(first.start, last.end);
  const type = typeName(kept, titled, reading);
  return { text, start: first.start, end: last.end, sentence, titled, ...(type ? { type } : {}) };
}

function withoutLeading(run: Word[], habits: Habits): { words: Word[]; titled: boolean } {
  let from = 0;
  let titled = false;
  while (from < run.length) {
    const word = run[from]!;
    const isTitle = titleWords.has(word.folded);
    const isCommon = habits.stop.has(word.folded) || (word.initial && habits.small.has(word.folded));
    const isRest = !word.capital || neverNames.has(word.folded);
    if (isTitle && from === run.length - 1 && run.length > 1 && !honorifics.has(word.folded)) break;
    if (!isTitle && !isCommon && !isRest) break;
    titled = isTitle || (titled && !word.capital);
    from++;
  }
  return { words: run.slice(from), titled };
}

function withoutTrailing(words: Word[]): Word[] {
  let to = words.length;
  while (to > 0 && (neverNames.has(words[to - 1]!.folded) || connectors.has(words[to - 1]!.folded))) to--;
  return words.slice(0, to);
}

function standsAsName(words: Word[], titled: boolean, habits: Habits): boolean {
  const only = words.length === 1 ? words[0]! : undefined;
  if (words.every(({ folded }) => titleWords.has(folded) || habits.stop.has(folded))) return false;
  if (!only) return habits.language !== "de" || germanPair(words, habits);
  if (only.text.length < 2 || /^\d/.test(only.text)) return false;
  if (titled) return true;
  if (only.initial && habits.small.has(only.folded)) return false;
  return habits.language !== "de" || isAcronym(only.text);
}

/** In German every noun is capitalized: two in a row are a name unless one of them also stands elsewhere as a noun. */
function germanPair(words: Word[], habits: Habits): boolean {
  return words.every(({ folded }) => !habits.small.has(folded)) && words.length <= 4;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text);
}
