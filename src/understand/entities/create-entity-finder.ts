import { compilePhrasebook, type Found, type Phrasebook } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { blocs } from "./country-facts.ts";
import { type CountryMention, countryPhrases, namesOfCountry } from "./country-lexicon.ts";
import { findCapitalNames } from "./find-capital-names.ts";
import { findDenseNames } from "./find-dense-names.ts";
import { findScoreNames } from "./find-score-names.ts";
import { type KnownName, knownNamePhrases } from "./known-names.ts";
import { learnAllegiances } from "./learn-allegiances.ts";
import type { NameMention } from "./name-mention.ts";
import { type NamedThing, resolveNames } from "./resolve-names.ts";

/** What a text names: countries by every way of naming them, and everything else resolved to things. */
export interface Names {
  countries: Found<CountryMention>[];
  things: NamedThing[];
}

type TableEntry = { country: CountryMention } | { known: KnownName };

/** Returns a finder of countries, people, organizations, places and events; tables are compiled once a language. */
export function createEntityFinder(): (reading: Reading) => Names {
  const books = new Map<string, Phrasebook<TableEntry>>();
  return (reading) => {
    let book = books.get(reading.language);
    if (!book) {
      book = compileBook(reading.language);
      books.set(reading.language, book);
    }
    return findNames(reading, book);
  };
}

function compileBook(language: string): Phrasebook<TableEntry> {
  const countries = countryPhrases(language).map((entry) => ({ ...entry, value: { country: entry.value } }));
  const known = knownNamePhrases(language).map((entry) => ({ ...entry, value: { known: entry.value } }));
  return compilePhrasebook<TableEntry>([...countries, ...known]);
}

function findNames(reading: Reading, book: Phrasebook<TableEntry>): Names {
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
  const scores = findScoreNames(reading, (text) => isCountryName(text, countries));
  const kept = withoutOverlaps(mentions, scores);
  const taken = placesTaken(reading, kept);
  const capitals = findCapitalNames(reading, taken.words);
  const known = markParts(kept, capitals);
  const all = resolveNames([...known, ...capitals, ...findDenseNames(reading, taken.offsets)], reading.text);
  const things = all.filter((thing) => thing.mentions.some(({ part }) => !part));
  return { countries: [...countries, ...learnAllegiances(reading, countries, things)], things };
}

function isCountryName(text: string, countries: Found<CountryMention>[]): boolean {
  return countries.some(({ value, text: own }) => value.by === "country" && own === text);
}

/** What the lines of results name, in place of what the tables take the same words for; in the order of the text. */
function withoutOverlaps(mentions: NameMention[], scores: NameMention[]): NameMention[] {
  if (scores.length === 0) return mentions;
  const free = mentions.filter(
    ({ start, end }) => !scores.some((score) => start < score.end && end > score.start),
  );
  return [...free, ...scores].sort((a, b) => a.start - b.start);
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

/** Marks known names that stand inside a longer one. Both lists are in the order of the text. */
function markParts(known: NameMention[], longer: NameMention[]): NameMention[] {
  let at = 0;
  return known.map((mention) => {
    while (at < longer.length && longer[at]!.end <= mention.start) at++;
    const name = longer[at];
    const inside = name !== undefined && name.start <= mention.start && name.end >= mention.end;
    return inside ? { ...mention, part: true } : mention;
  });
}

/** Words and offsets that tables have named already. */
function placesTaken(reading: Reading, mentions: NameMention[]) {
  const words = new Map<number, "place" | "people" | "other">();
  const offsets = new Set<number>();
  const ranges = mentions.filter(({ known }) => known);
  let at = 0;
  for (const { start, end, type, adjective } of ranges) {
    const kind = adjective ? "people" : type === "place" ? "place" : "other";
    while (at < reading.words.length && reading.words[at]!.start < start) at++;
    for (let next = at; next < reading.words.length && reading.words[next]!.start < end; next++)
      words.set(reading.words[next]!.start, kind);
    for (let offset = start; offset < end; offset++) offsets.add(offset);
  }
  return { words, offsets };
}
