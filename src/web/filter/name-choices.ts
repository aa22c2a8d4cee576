import type { FilterFact } from "../words/lists/list-words.ts";
import type { Words } from "../words/words.ts";
import { filterFacts, type PageFilter } from "./page-filter.ts";

/** Each choice of a filter as readers call it: "Harbour Financial", "Japanese", "20 November 2026". */
export function nameChoices(filter: PageFilter, words: Words): { fact: FilterFact; name: string }[] {
  return filterFacts.flatMap((fact) => {
    const name = nameOf(filter, fact, words);
    return name === undefined ? [] : [{ fact, name }];
  });
}

/** A title with what narrows its list: "Latest news with #X (Japanese, Politics)". */
export function titleWith(title: string, filter: PageFilter, words: Words): string {
  const names = nameChoices(filter, words).map(({ name }) => name);
  return names.length === 0 ? title : `${title} (${names.join(words.comma)})`;
}

/** A language by its name; articles whose language nobody knows are "und". */
export function languageName(code: string, words: Words): string {
  return code === "und" ? words.reasons.unknown : (words.codeName(code, "language") ?? code);
}

function nameOf(filter: PageFilter, fact: FilterFact, words: Words): string | undefined {
  if (fact === "publisher") return filter.publisherName;
  if (fact === "language") return filter.language && languageName(filter.language, words);
  if (fact === "category") return filter.category && words.categories[filter.category];
  return filter.day && words.exactDay(filter.day);
}
