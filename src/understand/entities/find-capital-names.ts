import type { Reading, Sentence, Word } from "../text/reading.ts";
import commonWords from "./common-words.json" with { type: "json" };
import { givenNames } from "./given-names.ts";
import { isTitle } from "./is-title.ts";
import type { NameMention } from "./name-mention.ts";
import { connectors, honorifics, kindWords, neverAlone, neverNames, officeWords } from "./name-words.ts";
import { stopWords } from "./stop-words.ts";
import { typeName } from "./type-name.ts";

const longestName = 6;
const tightJoin = /^(?:[ \u00a0]|['’-]|\. | & |\.)$/;

/** Words that English newsrooms write small (train/train-common-words.ts). */
const common: ReadonlySet<string> = new Set(commonWords.split(" "));
const none: ReadonlySet<string> = new Set();
/** Small words that join two names rather than stand in one, unless the first is an institution's. */
const listing = new Set(["and", "y", "e", "und", "et"]);

/** What in this text a capital does not make a name. */
interface Habits {
  language: string;
  stop: ReadonlySet<string>;
  /** Words that the text also writes small. */
  small: ReadonlySet<string>;
  /** Words that the language writes small. */
  common: ReadonlySet<string>;
  taken: Taken;
}

/** Words that tables name, by their offset: of a place, of a people, or of anything else. */
export type Taken = ReadonlyMap<number, "place" | "people" | "other">;

/**
 * Finds names as runs of capitalized words, in scripts that have capitals. Titles before a name are taken off and
 * tell that it is a person; words that open a sentence count only where the text never writes them small.
 * `taken` says which words tables know already: a place or people may be part of a longer name, the rest not.
 */
export function findCapitalNames(reading: Reading, taken: Taken): NameMention[] {
  const habits: Habits = {
    language: reading.language,
    stop: stopWords(reading.language),
    small: smallWords(reading),
    common: reading.language === "en" ? common : none,
    taken,
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

/** Subheads and photo lines in capitals, whole or word by word: a capital there says nothing. */
function isShouted(sentence: Sentence, reading: Reading): boolean {
  const words = reading.words.slice(sentence.from, sentence.to);
  if (words.length <= 3) return false;
  if (words.every(({ text }) => text === text.toUpperCase())) return true;
  const ends = /[\d(:]|[.!?…"”]\s*$/.test(reading.text.slice(sentence.start, sentence.end));
  const long = words.filter(({ text }) => text.length > 3);
  return reading.language !== "de" && !ends && long.length > 4 && long.every(({ capital }) => capital);
}

/** Runs of capitalized words with small connectors between them. */
function* runsOf(sentence: Sentence, reading: Reading, taken: Taken): Generator<Word[]> {
  let run: Word[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reading.words[at]!;
    const other = taken.get(word.start) === "other";
    if (other || !mayJoin(run, word, reading)) {
      if (run.length > 0) yield run;
      run = [];
    }
    const possessive = word.text === "s" && /['’]$/.test(reading.text.slice(word.start - 1, word.start));
    if (!other && !possessive && (word.capital || run.length > 0)) run.push(word);
  }
  if (run.length > 0) yield run;
}

/** Whether a word may go on with the name before it: capitals, parts behind a hyphen, small connectors. */
function mayJoin(run: Word[], word: Word, reading: Reading): boolean {
  const last = run.at(-1);
  if (!last || run.length >= longestName) return false;
  const gap = reading.text.slice(last.end, word.start);
  if (!tightJoin.test(gap) || (word.text === "s" && gap !== " ")) return false;
  if (word.capital) return true;
  if (gap === "-") return last.capital;
  const institution = run.some(({ folded }) => kindWords.has(folded) || folded === "for");
  if (listing.has(word.folded)) return institution;
  if (word.folded === "for")
    return institution || /^(?:centers?|centres?|movement|alliance)$/.test(last.folded);
  if (word.folded === "of") return institution || run.length === 1;
  return connectors.has(word.folded);
}

function nameOf(run: Word[], reading: Reading, habits: Habits, sentence: number): NameMention | undefined {
  const { words, titled } = afterOffice(withoutLeading(run, habits));
  const kept = withoutTrailing(words);
  const first = kept[0];
  const last = kept.at(-1);
  if (kept.every(({ start }) => habits.taken.has(start))) return undefined;
  if (!first || !last || !standsAsName(kept, titled, habits)) return undefined;
  const text = reading.text.slice(first.start, last.end);
  if (isSpeakerLabel(kept, reading)) return undefined;
  const type = typeName(kept, titled, reading);
  const weak = kept.length === 1 && !titled && habits.common.has(first.folded);
  return { text, start: first.start, end: last.end, sentence, titled, weak, ...(type ? { type } : {}) };
}

/** "AMY SPEAKER:" opens a line of a transcript. */
function isSpeakerLabel(words: Word[], reading: Reading): boolean {
  const end = words.at(-1)!.end;
  return (
    reading.text[end] === ":" && words.length > 1 && words.every(({ text }) => text === text.toUpperCase())
  );
}

/** "Fed Chairman Jerome Powell" is Jerome Powell: what follows the last office in a run, unless an institution does. */
function afterOffice(found: { words: Word[]; titled: boolean }): { words: Word[]; titled: boolean } {
  const { words } = found;
  const office = words.findLastIndex(({ folded }, at) => at > 0 && officeWords.has(folded));
  const rest = words.slice(office + 1);
  if (office < 0 || rest.length === 0 || rest.length > 4) return found;
  if (rest.some(({ folded, capital }) => !capital || kindWords.has(folded))) return found;
  return { words: rest, titled: true };
}

function withoutLeading(run: Word[], habits: Habits): { words: Word[]; titled: boolean } {
  let from = 0;
  let titled = false;
  while (from < run.length && isNoPart(run.slice(from), run.length, habits)) {
    const word = run[from]!;
    titled = isTitle(word.folded) || officeWords.has(word.folded) || (titled && !word.capital);
    from++;
  }
  return { words: run.slice(from), titled };
}

/** Whether the first of these words stands before the name rather than in it: a title, a country, an everyday word. */
function isNoPart(words: Word[], length: number, habits: Habits): boolean {
  const word = words[0]!;
  if (habits.taken.has(word.start)) return standsBefore(words, habits.taken);
  if (isTitle(word.folded)) {
    const isInstitution = kindWords.has(words[1]?.folded ?? "");
    return !isInstitution && (words.length > 1 || length === 1 || honorifics.has(word.folded));
  }
  if (words.length > 2 && officeWords.has(word.folded) && !kindWords.has(words[1]!.folded)) return true;
  if (words.length > 1 && isShoutedWord(word, habits)) return true;
  if (!word.capital || neverNames.has(word.folded) || habits.stop.has(word.folded)) return true;
  const everyday = habits.small.has(word.folded) || habits.common.has(word.folded);
  return word.initial && everyday && words.length > 1;
}

/** "MUST WATCHED Clinton": a label of the page, run into the sentence. */
function isShoutedWord({ text, folded }: Word, habits: Habits): boolean {
  return text.length > 4 && text === text.toUpperCase() && habits.common.has(folded);
}

/** "Japanese Prime Minister X", "Frenchman X": a place or people that says whose the next name is, not part of it. */
function standsBefore(words: Word[], taken: Taken): boolean {
  const next = words.find(({ start }) => !taken.has(start));
  if (!next) return false;
  if (isTitle(next.folded) || officeWords.has(next.folded))
    return !words.some(({ folded }) => kindWords.has(folded));
  return taken.get(words[0]!.start) === "people" && !words.some(({ folded }) => kindWords.has(folded));
}

/** "Tokyo Monday" is Tokyo; but Theresa May keeps her name. */
function withoutTrailing(words: Word[]): Word[] {
  if (words.length === 2 && givenNames.has(words[0]!.folded) && !words[1]!.folded.endsWith("day"))
    return words;
  let to = words.length;
  while (to > 0 && (neverNames.has(words[to - 1]!.folded) || connectors.has(words[to - 1]!.folded))) to--;
  return words.slice(0, to);
}

function standsAsName(words: Word[], titled: boolean, habits: Habits): boolean {
  const only = words.length === 1 ? words[0]! : undefined;
  if (words.every(({ folded }) => isTitle(folded) || habits.stop.has(folded))) return false;
  if (!only) return habits.language !== "de" || germanPair(words, habits);
  if (neverAlone.has(only.folded)) return false;
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
