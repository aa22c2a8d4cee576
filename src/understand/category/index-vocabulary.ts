import type { Category } from "../../domain/category.ts";
import { splitWords } from "./split-words.ts";

/**
 * By category, lines of words: "wahl!" tells clearly, "wahl*" and "*wahl" are the beginning and the end of words,
 * "prime_minister" is a phrase.
 */
export type Vocabulary = Partial<Record<Category, readonly string[]>>;

/** A vocabulary word that a text can contain: which category it tells of, and how clearly. */
export interface TellTale {
  category: Category;
  weight: number;
}

export interface VocabularyIndex {
  exact: Map<string, TellTale[]>;
  starts: Map<string, TellTale[]>;
  ends: Map<string, TellTale[]>;
  /** First words of phrases: only after one of these is it worth joining words. */
  phraseHeads: Set<string>;
  /** Answers given before, since articles share most of their words; emptied when full. */
  remembered: Map<string, readonly TellTale[]>;
}

const mostRemembered = 20_000;
const longestRemembered = 40;

const clear = 2;
const plain = 1;

/** Shortest and longest fixed part of an open word ("wahl*", "*minister"). */
const openLengths = { shortest: 2, longest: 14 } as const;

/** Makes a vocabulary quick to search. */
export function indexVocabulary(vocabulary: Vocabulary, language: string): VocabularyIndex {
  const index: VocabularyIndex = {
    exact: new Map(),
    starts: new Map(),
    ends: new Map(),
    phraseHeads: new Set(),
    remembered: new Map(),
  };
  for (const [category, lines] of Object.entries(vocabulary))
    for (const entry of lines.join(" ").split(" ")) addEntry(index, entry, category as Category, language);
  return index;
}

function addEntry(index: VocabularyIndex, entry: string, category: Category, language: string): void {
  const weight = entry.endsWith("!") ? clear : plain;
  const word = entry.replace(/!$/, "");
  const fixed = splitWords(word.replaceAll("*", "").replaceAll("_", " "), language).join("_");
  const table = word.startsWith("*") ? index.ends : word.endsWith("*") ? index.starts : index.exact;
  table.set(fixed, [...(table.get(fixed) ?? []), { category, weight }]);
  if (fixed.includes("_")) index.phraseHeads.add(fixed.slice(0, fixed.indexOf("_")));
}

/** What a word tells: by the whole word, else by its longest known beginning, else by its longest known end. */
export function lookUpWord(index: VocabularyIndex, word: string): readonly TellTale[] {
  const before = index.remembered.get(word);
  if (before) return before;
  const found = searchWord(index, word);
  if (index.remembered.size >= mostRemembered) index.remembered.clear();
  if (word.length <= longestRemembered) index.remembered.set(word, found);
  return found;
}

function searchWord(index: VocabularyIndex, word: string): readonly TellTale[] {
  const exact = index.exact.get(word);
  if (exact) return exact;
  const longest = Math.min(word.length, openLengths.longest);
  for (let length = longest; length >= openLengths.shortest; length -= 1) {
    const found = index.starts.get(word.slice(0, length));
    if (found) return found;
  }
  if (index.ends.size === 0) return [];
  for (let length = longest; length > openLengths.shortest; length -= 1) {
    const found = index.ends.get(word.slice(word.length - length));
    if (found) return found;
  }
  return [];
}
