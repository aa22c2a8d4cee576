import type { ArticleTag } from "../../domain/tag.ts";
import { blocs } from "../entities/country-facts.ts";
import { namesOfCountry } from "../entities/country-lexicon.ts";
import type { Party } from "./measure-parties.ts";
import { pairSigns } from "./relation-places.ts";

const leastWeight = 5;

/**
 * Country tags for languages whose headlines write countries as single signs (日韓, 한일): a name that the entity
 * finder cannot see counts here.
 */
export function tagParties(language: string, parties: Party[]): ArticleTag[] {
  if (!(language in pairSigns)) return [];
  return parties
    .filter(({ weight, title, lead }) => weight >= leastWeight && title + lead > 0)
    .slice(0, 4)
    .map(({ code, weight, words }) => ({
      name: namesOfCountry(code).tag,
      kind: code in blocs ? "organization" : "place",
      score: Math.round(90 * (1 - Math.exp(-weight / 9))) / 100,
      evidence: [`country named by ${words.slice(0, 4).join(", ")}`],
    }));
}
