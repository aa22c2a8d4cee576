import type { ArticleTag } from "../../domain/tag.ts";
import { namesOfCountry } from "../entities/country-lexicon.ts";
import type { Reading } from "../text/reading.ts";
import type { ThemeWeight } from "./find-themes.ts";
import type { Party } from "./measure-parties.ts";

/** A theme this weighty, and a country this weighty, are what the article is about. */
const leastTheme = 5;
const leastParty = 4;
const mostTags = 3;

/**
 * Relation tags of a main country with a main theme (SouthKoreaElection, USTariffs): both stand in one sentence of
 * title or lead, or keep meeting in the body.
 */
export function findCountryThemes(reading: Reading, parties: Party[], themes: ThemeWeight[]): ArticleTag[] {
  const tags: ArticleTag[] = [];
  for (const theme of themes) {
    if (theme.aside || theme.theme.suffix === undefined || theme.weight < leastTheme) continue;
    const best = bestParty(theme, parties, reading);
    if (best) tags.push(countryTheme(best.party, theme, best.sentence, reading));
  }
  return tags.slice(0, mostTags);
}

function bestParty(
  theme: ThemeWeight,
  parties: Party[],
  reading: Reading,
): { party: Party; sentence: number } | undefined {
  const top = parties[0]?.weight ?? 0;
  const meeting = parties
    .filter(({ weight }) => weight >= leastParty && weight >= top * 0.6)
    .map((party) => ({
      party,
      joint: [...party.sentences].filter((sentence) => theme.sentences.has(sentence)),
    }))
    .filter(
      ({ joint }) =>
        joint.length >= 2 || joint.some((sentence) => reading.sentences[sentence]!.part !== "body"),
    )
    .sort((a, b) => b.party.weight + 2 * b.joint.length - (a.party.weight + 2 * a.joint.length));
  const first = meeting[0];
  return first ? { party: first.party, sentence: Math.min(...first.joint) } : undefined;
}

function countryTheme(party: Party, theme: ThemeWeight, sentence: number, reading: Reading): ArticleTag {
  const { start, end } = reading.sentences[sentence]!;
  const score = Math.min(0.72, 0.38 + 0.015 * (theme.weight + party.weight));
  return {
    name: `${namesOfCountry(party.code).short}${theme.theme.suffix}`,
    kind: "relation",
    score: Math.round(score * 100) / 100,
    evidence: [
      `main country (${party.words.slice(0, 3).join(", ")}) with main theme (${theme.words.slice(0, 3).join(", ")})`,
      reading.text.slice(start, end).trim().slice(0, 200),
    ],
  };
}
