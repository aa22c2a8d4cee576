import type { ArticleTag } from "../../domain/tag.ts";
import { namesOfCountry } from "../entities/country-lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { addImpliedParties } from "./add-implied-parties.ts";
import type { Party } from "./measure-parties.ts";
import type { Fields } from "./weigh-fields.ts";
import { type Pair, weighPair } from "./weigh-pair.ts";

/** A country weighs in when it is in the title or lead, or keeps coming back. */
const leastWeight = 3;
/** One mention in the lead will do where the title names no country at all. */
const leastInLead = 2;
/** And when it has at least this part of the weightiest country's weight. */
const leastShare = 0.3;
/** A third country beside two that the title names, or one that neither title nor lead names, must weigh more. */
const thirdShare = 0.5;
/** A title and two or three sentences have no room to name a country again. */
const sentencesOfFlash = 4;
const mostParties = 5;
const mostPairs = 3;
/** A feature that names no country in title or lead is about relations only if it names few at all. */
const mostInSlow = 3;

/**
 * Relation tags: two countries (or blocs) that the article is about, with the words of diplomacy around them, not
 * outweighed by sport, markets, entertainment, disaster or tourism. Each country gets its own tag, and so does the pair.
 */
export function findRelations(reading: Reading, named: Party[], fields: Fields): ArticleTag[] {
  const parties = addImpliedParties(named, reading);
  const slow = parties.length <= mostInSlow && parties.every(({ title, lead }) => title + lead === 0);
  const isFlash =
    reading.sentences.length <= sentencesOfFlash && fields.diplomacy.some(({ value }) => value === "strong");
  const main = parties
    .filter((party) => !party.venue && (slow || isMain(party, parties, isFlash)))
    .slice(0, mostParties);
  const pairs: Pair[] = [];
  for (const [at, one] of main.entries())
    for (const [beyond, other] of main.slice(at + 1).entries()) {
      const top = at === 0 ? undefined : main[0];
      const pair = weighPair(one, other, { reading, fields, near: at + beyond === 0, top, slow });
      if (pair) pairs.push(pair);
    }
  pairs.sort((a, b) => b.weight - a.weight);
  return [...countryTags(pairs, main), ...pairs.slice(0, mostPairs).map(pairTag)];
}

function isMain(party: Party, parties: Party[], isFlash: boolean): boolean {
  const { title, lead, body, weight } = party;
  const inTitle = parties.filter((other) => other.title > 0 && other !== party).length;
  const least = inTitle === 0 && lead > 0 ? leastInLead : leastWeight;
  const flash = isFlash && party.sentences.has(1) && inTitle < 2;
  if ((flash || party.issues.size > 0) && weight >= leastInLead) return true;
  const present = title > 0 || lead > 1 || (lead > 0 && (body > 0 || inTitle === 0)) || body > 2;
  const aside = title === 0 && (inTitle >= 2 || lead === 0);
  const share = aside ? thirdShare : leastShare;
  return present && weight >= least && weight >= (parties[0]?.weight ?? 0) * share;
}

function countryTags(pairs: Pair[], main: Party[]): ArticleTag[] {
  const strongest = Math.max(...main.map(({ weight }) => weight), 1);
  return main.flatMap((party) => {
    const pair = pairs.find(({ one, other }) => one === party || other === party);
    if (!pair) return [];
    const score = 0.62 + 0.26 * (party.weight / strongest);
    return [relationTag(`${namesOfCountry(party.code).short}Relations`, score, pair.evidence)];
  });
}

function pairTag(pair: Pair, rank: number): ArticleTag {
  const [first, second] = [pair.one, pair.other].map(({ code }) => namesOfCountry(code).short).sort();
  return relationTag(`${first}${second}Relations`, 0.7 - rank * 0.08, pair.evidence);
}

function relationTag(name: string, score: number, evidence: string[]): ArticleTag {
  return { name, kind: "relation", score: Math.round(score * 100) / 100, evidence };
}
