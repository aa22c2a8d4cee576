import stopwords from "stopwords-iso" with { type: "json" };
import { foldWord } from "../text/fold-word.ts";

const folded = new Map<string, ReadonlySet<string>>();

/** Function words of a language, folded; English ones where the language is unknown. */
export function stopWords(language: string): ReadonlySet<string> {
  const known = folded.get(language);
  if (known) return known;
  const table = stopwords as Record<string, string[]>;
  const words = new Set((table[language] ?? table.en ?? []).map(foldWord));
  folded.set(language, words);
  return words;
}
