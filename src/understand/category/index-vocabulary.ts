import type { Category } from "../../domain/category.ts";
import { splitWords } from "./split-words.ts";

/**
 * By category, lines of words: "wahl!" tells clearly, "wahl*" and "*wahl" are the beginning and the end of words,
 * "prime_minister" is a phrase of two or three words.
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
}

const clear = 2;
const plain = 1;

/** Shortest and longest fixed part of an open word ("wahl*", "*minister"). */
export const openLengths = { shortest: 2, longest: 14 } as const;

/** Makes a vocabulary quick to search. */
export function indexVocabulary(vocabulary: Vocabulary, language: string): VocabularyIndex {
  const index: VocabularyIndex = {
    exact: new Map(),
    starts: new Map(),
    ends: new Map(),
    phraseHeads: new Set(),
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
