import type { CountryMention } from "../entities/country-lexicon.ts";
import { arabicForms } from "../text/arabic-forms.ts";
import { compilePhrasebook, type Found, type Phrasebook } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { splitList } from "../text/split-list.ts";
import { diplomacyWords } from "./diplomacy-words.ts";
import { disputeWords } from "./dispute-words.ts";
import { findActs } from "./find-acts.ts";
import { findCurbs } from "./find-curbs.ts";
import { leisureWords } from "./leisure-words.ts";
import { type Rival, rivalWords } from "./rival-words.ts";
import { partWeight } from "./weigh-parts.ts";

type FieldWord = "strong" | "weak" | Rival;

/** Words of diplomacy and of its rivals as found in one text. */
export interface Fields {
  diplomacy: Found<FieldWord>[];
  rivals: { rival: Rival; weight: number; inTitle: boolean; words: string[] }[];
}

const books = new Map<string, Phrasebook<FieldWord>>();
/** A word counts this often at most: one word repeated is no field. */
const mostOfOneWord = 2;

export function weighFields(reading: Reading, countries: Found<CountryMention>[]): Fields {
  const language = reading.language in diplomacyWords ? reading.language : "en";
  let book = books.get(language);
  if (!book) {
    book = compile(language);
    books.set(language, book);
  }
  const found = book(reading);
  const diplomacy = [
    ...found.filter(({ value }) => value === "strong" || value === "weak"),
    ...findCurbs(reading),
    ...findActs(reading, countries),
  ];
  const byRival = Map.groupBy(
    found.filter(({ value }) => value !== "strong" && value !== "weak"),
    ({ value }) => value as Rival,
  );
  const rivals = [...byRival].map(([rival, words]) => ({
    rival,
    weight: weightOf(words, reading),
    inTitle: words.some(({ sentence }) => reading.sentences[sentence]!.part === "title"),
    words: words.map(({ text }) => text),
  }));
  return { diplomacy, rivals: rivals.sort((a, b) => b.weight - a.weight) };
}

function compile(language: string): Phrasebook<FieldWord> {
  const { strong, weak } = diplomacyWords[language]!;
  const further = disputeWords[language] ?? { strong: "", weak: "" };
  const lists: [FieldWord, string][] = [
    ["strong", strong],
    ["weak", weak],
    ["strong", further.strong],
    ["weak", further.weak],
    ["lifestyle", leisureWords[language]?.lifestyle ?? ""],
    ["sport", leisureWords[language]?.sport ?? ""],
    ["crime", leisureWords[language]?.crime ?? ""],
    ...(Object.entries(rivalWords[language] ?? {}) as [Rival, string][]),
  ];
  const forms = (phrase: string) => (language === "ar" ? arabicForms(phrase) : [phrase]);
  const entries = lists.flatMap(([value, list]) =>
    splitList(list)
      .flatMap(forms)
      .map((phrase) => ({ phrase, value })),
  );
  return compilePhrasebook(
    new Map(entries.map((entry) => [`${entry.phrase}|${entry.value}`, entry])).values(),
  );
}

/** Sum over words, by the part they stand in, each word at most twice. */
export function weightOf(words: Found<unknown>[], reading: Reading): number {
  const seen = new Map<string, number>();
  let weight = 0;
  for (const { text, sentence } of words) {
    const key = text.toLowerCase();
    const times = seen.get(key) ?? 0;
    if (times >= mostOfOneWord) continue;
    seen.set(key, times + 1);
    weight += partWeight[reading.sentences[sentence]!.part];
  }
  return weight;
}
