import type { AnnotateInput } from "../../domain/article.ts";
import type { ArticleTag } from "../../domain/tag.ts";
import type { Names } from "../entities/create-entity-finder.ts";
import type { Reading } from "../text/reading.ts";
import { chooseTags } from "./choose-tags.ts";
import { findCountryThemes } from "./find-country-themes.ts";
import { findEvents } from "./find-events.ts";
import { findRelations } from "./find-relations.ts";
import { findThemes, type ThemeWeight } from "./find-themes.ts";
import { measureParties } from "./measure-parties.ts";
import { readKeywords } from "./read-keywords.ts";
import { tagKeywords } from "./tag-keywords.ts";
import { weighFields } from "./weigh-fields.ts";
import { weighThings } from "./weigh-things.ts";

export type Tagger = (reading: Reading, names: Names, input: AnnotateInput) => ArticleTag[];

/** Returns a tagger: every rule family gives candidates with a score and evidence, the best five to ten stay. */
export function createTagger(find: (reading: Reading) => Names): Tagger {
  return (reading, names, input) => {
    const parties = measureParties(reading, names);
    const themes = findThemes(reading);
    const labels = readKeywords(input.keywords, input.publisher, input.section);
    return chooseTags([
      ...findRelations(reading, parties, weighFields(reading)),
      ...findCountryThemes(reading, parties, themes),
      ...findEvents(reading),
      ...themes.slice(0, 6).map(themeTag),
      ...weighThings(reading, names.things, input.publisher),
      ...tagKeywords(labels, reading, names, find),
    ]);
  };
}

function themeTag({ theme, weight, inTitle, words }: ThemeWeight): ArticleTag {
  const score = (1 - Math.exp(-weight / 6)) * (inTitle ? 0.92 : 0.85);
  return {
    name: theme.name,
    kind: "theme",
    score: Math.round(score * 100) / 100,
    evidence: [`theme by the words ${words.slice(0, 5).join(", ")}${inTitle ? ", in the title too" : ""}`],
  };
}
