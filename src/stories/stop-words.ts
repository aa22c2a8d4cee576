import lists from "stopwords-iso/stopwords-iso.json" with { type: "json" };

const sets = new Map<string, ReadonlySet<string>>();
const byLanguage = lists as Record<string, string[]>;

/** Words of a language that say nothing about a text's subject; English ones where the language is unknown. */
export function stopWords(language: string): ReadonlySet<string> {
  const known = byLanguage[language] ? language : "en";
  const found = sets.get(known) ?? new Set(byLanguage[known]);
  sets.set(known, found);
  return found;
}
