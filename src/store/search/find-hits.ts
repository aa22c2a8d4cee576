import type { SearchWords } from "../../domain/search/search-node.ts";
import { cutCjk } from "../cut-cjk.ts";
import { foldWord } from "./even-text.ts";
import { findUnspaced } from "./find-unspaced.ts";
import { type Stemmer, stemmerOf } from "./stem-word.ts";

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
  /** Which of the words that were looked for. */
  term: number;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Where a text in that language holds the words of a search, by the same rules as the index: words in any form of
 * their stem, phrases as they are, accents aside, and unspaced scripts within longer runs. In the order of the text.
 */
export function findHits(text: string, language: string, wanted: readonly SearchWords[]): Span[] {
  const spans = wanted.flatMap((words, term) =>
    isUnspaced(words.text) ? findUnspaced(text, words.text).map((span) => ({ ...span, term })) : [],
  );
  const spaced = wanted.flatMap((words, term) => (isUnspaced(words.text) ? [] : [{ words, term }]));
  if (spaced.length > 0) spans.push(...findSpaced(text, language, spaced));
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isUnspaced(text: string): boolean {
  return cutCjk(text) !== text.normalize("NFKC");
}

interface Wanted {
  term: number;
  /** Folded, side by side. */
  words: string[];
  /** Of a single word. */
  stem: string | undefined;
}

function findSpaced(text: string, language: string, spaced: { words: SearchWords; term: number }[]): Span[] {
  const stemmer = stemmerOf(language);
  const wanted = spaced
    .map(({ words, term }) => toWanted(words, term, stemmer))
    .filter(({ words }) => words.length > 0);
  const byFirst = Map.groupBy(wanted, ({ words }) => words[0]?.[0] ?? "");
  const found = [...text.matchAll(word)];
  return found.flatMap((match, at) => {
    // Stems and words begin alike: most words of a text need not be looked at further.
    const near = byFirst.get(foldWord(match[0][0]!));
    return near?.flatMap((one) => hitAt(found, at, one, stemmer)) ?? [];
  });
}

function toWanted({ text, exact }: SearchWords, term: number, stemmer: Stemmer | undefined): Wanted {
  const typed = exact ? text : text.replace(/['’]s$/iu, "");
  const words = (typed.match(word) ?? []).map(foldWord);
  const single = !exact && words.length === 1;
  return { term, words, stem: single ? stemOf(typed.match(word)![0], stemmer) : undefined };
}

function stemOf(found: string, stemmer: Stemmer | undefined): string | undefined {
  const stemmed = stemmer?.(found.toLowerCase());
  return stemmed === undefined ? undefined : foldWord(stemmed);
}

function hitAt(
  found: RegExpExecArray[],
  at: number,
  { term, words, stem }: Wanted,
  stemmer: Stemmer | undefined,
): Span[] {
  const first = found[at]!;
  const same = words.every((one, place) => found[at + place] && foldWord(found[at + place]![0]) === one);
  if (!same && (stem === undefined || stemOf(first[0], stemmer) !== stem)) return [];
  const last = same ? found[at + words.length - 1]! : first;
  return [{ start: first.index, end: last.index + last[0].length, term }];
}
