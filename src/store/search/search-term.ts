import type { SearchWords } from "../../domain/search/search-node.ts";
import { cutCjk, isLoneCjk } from "../cut-cjk.ts";
import { plainLetters } from "./even-text.ts";
import { stemText } from "./stem-text.ts";

/** What an index of words is asked for. */
export interface SearchTerm {
  /** Side by side in this order. */
  words: string[];
  /** The last word may go on: one Chinese, Japanese or Korean character begins a pair in the index. */
  prefix: boolean;
  /** Stems of a single word, of which one is enough too, each with its language. */
  stems: string[];
}

/** `languages`: those of the archive. */
export function searchTerm({ text, exact }: SearchWords, languages: readonly string[]): SearchTerm {
  // The index has the "s" of "Japan's" as a word, so a phrase keeps it.
  const typed = exact ? text.toLowerCase() : text.toLowerCase().replace(/['’]s$/u, "");
  const words = plainLetters(cutCjk(typed))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const single = !exact && words.length === 1 && !isLoneCjk(words[0]!);
  const stems = single ? languages.map((language) => stemText(typed, language)) : [];
  return { words, prefix: isLoneCjk(words.at(-1) ?? ""), stems: stems.filter((stem) => stem !== "") };
}
