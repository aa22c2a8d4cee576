import type { AnnotateInput } from "../../domain/article.ts";
import type { ArticleTag } from "../../domain/tag.ts";
import type { ArchiveStanding } from "../../domain/tag-standing.ts";
import { namesOfCountry } from "../entities/country-lexicon.ts";
import type { Names } from "../entities/create-entity-finder.ts";
import type { NamedThing } from "../entities/resolve-names.ts";
import type { Reading } from "../text/reading.ts";
import { broadenThemes } from "./broaden-themes.ts";
import { chooseTags } from "./choose-tags.ts";
import { findCountryThemes } from "./find-country-themes.ts";
import { findEvents } from "./find-events.ts";
import { addHomes, findHomeSigns, tagHomes } from "./find-homes.ts";
import { findRelations } from "./find-relations.ts";
import { findThemes, type ThemeWeight } from "./find-themes.ts";
import { labelTags } from "./label-tags.ts";
import { measureParties, type Party } from "./measure-parties.ts";
import { readKeywords } from "./read-keywords.ts";
import { tagKeywords } from "./tag-keywords.ts";
import { tagParties } from "./tag-parties.ts";
import { tagRegions } from "./tag-regions.ts";
import { weighFields } from "./weigh-fields.ts";
import { weighThings } from "./weigh-things.ts";

export type Tagger = (
  reading: Reading,
  names: Names,
  input: AnnotateInput,
  archive?: ArchiveStanding,
) => ArticleTag[];

/** A theme that the article only touches on stays below what drives out another tag. */
const mostAside = 0.35;

/** Returns a tagger: every rule family gives candidates with a score and evidence, the best five to ten stay. */
export function createTagger(find: (reading: Reading) => Names): Tagger {
  return (reading, names, input, archive) => {
    const parties = measureParties(reading, names);
    const themes = findThemes(reading).filter(({ theme }) => isAtHome(theme.name, parties));
    const labels = readKeywords(input.keywords, input.publisher, input.section);
    const relations = findRelations(reading, parties, weighFields(reading, names.countries));
    const signs = findHomeSigns(reading, parties);
    const things = weighThings(reading, withoutSeats(names.things, relations), input.publisher);
    const main = themes.slice(0, 6).map(themeTag);
    const chosen = chooseTags(
      [
        ...relations,
        ...tagParties(reading.language, parties),
        ...findCountryThemes(reading, addHomes(parties, signs, reading), themes),
        ...findEvents(reading),
        ...main,
        ...broadenThemes(main),
        ...things,
        ...tagRegions(things),
        ...tagHomes(names.things, things, signs, reading),
        ...tagKeywords(labels, reading, names, find),
      ],
      archive,
    );
    return labelTags(chosen, reading.language);
  };
}

/** Themes that are institutions of the United States need that country in the text. */
function isAtHome(theme: string, parties: Party[]): boolean {
  return !theme.startsWith("US") || parties.some(({ code }) => code === "US");
}

/** Where relations are the matter, a capital stands for its government and is no place of its own. */
function withoutSeats(things: NamedThing[], relations: ArticleTag[]): NamedThing[] {
  const related = new Set(relations.map(({ name }) => name));
  return things.filter(
    ({ type, tag, country }) =>
      type !== "place" ||
      tag !== undefined ||
      country === undefined ||
      !related.has(`${namesOfCountry(country).short}Relations`),
  );
}

function themeTag({ theme, weight, inTitle, words, aside }: ThemeWeight): ArticleTag {
  const full = (1 - Math.exp(-weight / 6)) * (inTitle ? 0.92 : 0.85);
  const score = aside ? Math.min(mostAside, full) : full;
  return {
    name: theme.name,
    kind: "theme",
    score: Math.round(score * 100) / 100,
    evidence: [`theme by the words ${words.slice(0, 5).join(", ")}${inTitle ? ", in the title too" : ""}`],
  };
}
