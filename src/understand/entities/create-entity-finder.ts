import type { Found } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import type { CountryMention } from "./country-lexicon.ts";
import { createTableFinder, type TableNames } from "./create-table-finder.ts";
import { createDenseRecognizer, type DenseRecognizer } from "./dense/create-dense-recognizer.ts";
import { joinDenseNames } from "./dense/join-dense-names.ts";
import { findCapitalNames } from "./find-capital-names.ts";
import { findDenseNames } from "./find-dense-names.ts";
import { findScoreNames } from "./find-score-names.ts";
import { learnAllegiances } from "./learn-allegiances.ts";
import type { NameMention } from "./name-mention.ts";
import { placesTaken } from "./places-taken.ts";
import { type NamedThing, resolveNames } from "./resolve-names.ts";

/** What a text names: countries by every way of naming them, and everything else resolved to things. */
export interface Names {
  countries: Found<CountryMention>[];
  things: NamedThing[];
}

/**
 * Returns a finder of countries, people, organizations, places and events; tables and models are made ready when the
 * first text of their language comes.
 */
export function createEntityFinder(): (reading: Reading) => Names {
  const findTableNames = createTableFinder();
  const recognize = createDenseRecognizer();
  return (reading) => findNames(reading, findTableNames(reading), recognize);
}

function findNames(reading: Reading, { countries, mentions }: TableNames, recognize: DenseRecognizer): Names {
  const scores = findScoreNames(reading, (text) => isCountryName(text, countries));
  const kept = withoutOverlaps(mentions, scores);
  const taken = placesTaken(reading, kept);
  const capitals = findCapitalNames(reading, taken.words);
  const ruled = findDenseNames(reading, taken.offsets);
  const recognized = recognize(reading, [...kept, ...ruled]);
  const names = recognized
    ? joinDenseNames(kept, [...capitals, ...ruled], recognized)
    : [...markParts(kept, capitals), ...capitals, ...ruled];
  const things = resolveNames(names, reading.text).filter((thing) =>
    thing.mentions.some(({ part }) => !part),
  );
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
