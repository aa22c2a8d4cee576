import type { ArticleTag } from "../../domain/tag.ts";
import { namesOfCountry } from "../entities/country-lexicon.ts";
import type { Reading } from "../text/reading.ts";
import type { Party } from "./measure-parties.ts";
import { type Fields, weightOf } from "./weigh-fields.ts";

/** A country weighs in when it is in the title or lead, or keeps coming back. */
const leastWeight = 3;
/** And when it has at least this part of the weightiest country's weight. */
const leastShare = 0.3;
const thirdShare = 0.5;
/** Diplomacy must weigh this much in the sentences that name either country. */
const leastField = 6;
/** And more than this part of any rival field. */
const rivalShare = 1;
const mostPairs = 3;

const members: Record<string, string> = {
  EU: "FR DE IT ES PT NL BE AT PL SE DK FI IE GR HU RO CZ SK BG HR SI LT LV EE CY MT LU",
  ASEAN: "",
  NATO: "",
};

interface Pair {
  one: Party;
  other: Party;
  weight: number;
  evidence: string[];
}

/**
 * Relation tags: two countries (or blocs) that the article is about, with the words of diplomacy around them, not
 * outweighed by sport, markets, entertainment, disaster or tourism. Each country gets its own tag, and so does the pair.
 */
export function findRelations(reading: Reading, parties: Party[], fields: Fields): ArticleTag[] {
  const top = parties[0]?.weight ?? 0;
  const main = parties.filter((party) => isMain(party, parties, top)).slice(0, 5);
  const pairs: Pair[] = [];
  for (const [at, one] of main.entries())
    for (const other of main.slice(at + 1)) {
      const pair = weighPair(one, other, reading, fields);
      if (pair) pairs.push(pair);
    }
  pairs.sort((a, b) => b.weight - a.weight);
  return [...countryTags(pairs, main), ...pairs.slice(0, mostPairs).map(pairTag)];
}

/** A third country beside two that the title names must weigh as much as half the first. */
function isMain(party: Party, parties: Party[], top: number): boolean {
  const { title, lead, body, weight } = party;
  const present = title > 0 || lead > 1 || (lead > 0 && body > 0) || body > 2;
  const inTitle = parties.filter((other) => other.title > 0 && other !== party).length;
  const share = title === 0 && inTitle >= 2 ? thirdShare : leastShare;
  return present && weight >= leastWeight && weight >= top * share;
}

function weighPair(one: Party, other: Party, reading: Reading, fields: Fields): Pair | undefined {
  if (isMember(one.code, other.code) || isMember(other.code, one.code)) return undefined;
  const joint = jointSentences(one, other);
  if (joint.size === 0) return undefined;
  const around = fields.diplomacy.filter(
    ({ sentence }) =>
      reading.sentences[sentence]!.part === "title" ||
      one.sentences.has(sentence) ||
      other.sentences.has(sentence),
  );
  const strong = around.filter(({ value }) => value === "strong");
  const weak = around.filter(({ value }) => value === "weak");
  const inJoint = fields.diplomacy.filter(({ sentence }) => joint.has(sentence));
  if (strong.length === 0 || inJoint.length === 0) return undefined;
  const weight = 2 * weightOf(strong, reading) + 0.5 * weightOf(weak, reading);
  if (weight < leastField || isOutweighed(weight, strong, fields, reading)) return undefined;
  const sentence = reading.sentences[Math.min(...joint)]!;
  return {
    one,
    other,
    weight: weight + one.weight + other.weight,
    evidence: [
      `diplomacy between ${namesOfCountry(one.code).short} (${one.words.slice(0, 3).join(", ")}) and ${namesOfCountry(other.code).short} (${other.words.slice(0, 3).join(", ")})`,
      `words of the field: ${[...new Set(strong.map(({ text }) => text))].slice(0, 5).join(", ")}`,
      reading.text.slice(sentence.start, sentence.end).trim().slice(0, 200),
    ],
  };
}

function isMember(bloc: string, code: string): boolean {
  return (members[bloc] ?? "").split(" ").includes(code);
}

/** Sentences that name both, or one right after a sentence that names the other. */
function jointSentences(one: Party, other: Party): Set<number> {
  const joint = new Set<number>();
  for (const sentence of one.sentences) {
    if (other.sentences.has(sentence)) joint.add(sentence);
    else if (other.sentences.has(sentence - 1) || other.sentences.has(sentence + 1)) joint.add(sentence);
  }
  return joint;
}

function isOutweighed(
  weight: number,
  strong: Fields["diplomacy"],
  fields: Fields,
  reading: Reading,
): boolean {
  const rival = fields.rivals[0];
  if (!rival) return false;
  const said = strong.some(({ sentence }) => reading.sentences[sentence]!.part === "title");
  const share = rival.inTitle && !said ? rivalShare * 1.6 : rivalShare;
  return rival.weight * share >= weight;
}

function countryTags(pairs: Pair[], main: Party[]): ArticleTag[] {
  const strongest = Math.max(...main.map(({ weight }) => weight), 1);
  return main.flatMap((party) => {
    const pair = pairs.find(({ one, other }) => one === party || other === party);
    if (!pair) return [];
    const score = Math.min(1, 0.72 + 0.23 * (party.weight / strongest));
    return [relationTag(`${namesOfCountry(party.code).short}Relations`, score, pair.evidence)];
  });
}

function pairTag(pair: Pair, rank: number): ArticleTag {
  const [first, second] = [pair.one, pair.other].map(({ code }) => namesOfCountry(code).short).sort();
  return relationTag(`${first}${second}Relations`, 0.82 - rank * 0.1, pair.evidence);
}

function relationTag(name: string, score: number, evidence: string[]): ArticleTag {
  return { name, kind: "relation", score: round(score), evidence };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
