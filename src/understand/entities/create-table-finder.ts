import { compilePhrasebook, type Found, type Phrasebook } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { blocs } from "./country-facts.ts";
import { type CountryMention, countryPhrases, namesOfCountry } from "./country-lexicon.ts";
import { type KnownName, knownNamePhrases } from "./known-names.ts";
import type { NameMention } from "./name-mention.ts";

/** What the tables know of a text's names. */
export interface TableNames {
  countries: Found<CountryMention>[];
  /** Countries, leaders, capitals, institutions, cities, events; in the order of the text. */
  mentions: NameMention[];
}

type TableEntry = { country: CountryMention } | { known: KnownName };

/** Returns a finder of what tables know; the tables of a language are compiled when its first text comes. */
export function createTableFinder(): (reading: Reading) => TableNames {
  const books = new Map<string, Phrasebook<TableEntry>>();
  return (reading) => {
    let book = books.get(reading.language);
    if (!book) {
      book = compileBook(reading.language);
      books.set(reading.language, book);
    }
    return findTableNames(reading, book);
  };
}

function compileBook(language: string): Phrasebook<TableEntry> {
  const countries = countryPhrases(language).map((entry) => ({ ...entry, value: { country: entry.value } }));
  const known = knownNamePhrases(language).map((entry) => ({ ...entry, value: { known: entry.value } }));
  return compilePhrasebook<TableEntry>([...countries, ...known]);
}

function findTableNames(reading: Reading, book: Phrasebook<TableEntry>): TableNames {
  const countries: Found<CountryMention>[] = [];
  const mentions: NameMention[] = [];
  const seen = new Set<string>();
  for (const found of book(reading)) {
    const key = `${found.start} ${"country" in found.value ? found.value.country.code : found.value.known.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if ("country" in found.value) countries.push({ ...found, value: found.value.country });
    const mention = tableMention(found);
    if (mention) mentions.push(mention);
  }
  return { countries, mentions };
}

function tableMention({ value, text, start, end, sentence }: Found<TableEntry>): NameMention | undefined {
  const place = { text, start, end, sentence };
  if ("known" in value) {
    const { type, name, tag, form, adjective = false } = value.known;
    return {
      ...place,
      type,
      name,
      adjective,
      known: true,
      ...(tag === "" ? {} : { tag }),
      ...(form ? { native: form } : {}),
    };
  }
  const { code, by, name, native } = value.country;
  if (by === "leader")
    return {
      ...place,
      type: "person",
      name: name!,
      country: code,
      known: true,
      ...(native ? { native } : {}),
    };
  if (by === "capital") return { ...place, type: "place", name: name!, country: code, known: true };
  return {
    ...place,
    adjective: by === "people",
    type: code in blocs ? "organization" : "place",
    name: namesOfCountry(code).tag,
    country: code,
    known: true,
    tag: namesOfCountry(code).tag,
  };
}
