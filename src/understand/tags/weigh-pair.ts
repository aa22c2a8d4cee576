import { namesOfCountry } from "../entities/country-lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { isStatecraft } from "./is-statecraft.ts";
import type { Party } from "./measure-parties.ts";
import { type Fields, weightOf } from "./weigh-fields.ts";
import { partWeight } from "./weigh-parts.ts";

/** Two countries and how much the article is about what is between them. */
export interface Pair {
  one: Party;
  other: Party;
  weight: number;
  evidence: string[];
}

type Words = Fields["diplomacy"];

/** Diplomacy must weigh this much around the two countries in a text of up to `shortText` sentences, and more in longer ones. */
const leastField = 6;
const shortText = 20;
/** A title and up to three sentences. */
const flash = 4;
const leastInFlash = 4;
/** A rival field that the title names counts this much more, unless the title names diplomacy too. */
const titleRival = 1.6;
/** Without a strong word, this many different weak ones (talks, visit, president) must stand with both in title or lead. */
const leastWeakWords = 2;
const mostMatters = 4;
/** A slow feature must have this many different strong words. */
const leastSlow = 4;
/** Sentences that count for naming leaders of both. */
const mostLeaders = 2;

const members: Record<string, string> = {
  EU: "FR DE IT ES PT NL BE AT PL SE DK FI IE GR HU RO CZ SK BG HR SI LT LV EE CY MT LU",
};

/** What a pair is weighed in; `top` is the weightiest party where the pair does without it. */
export interface PairContext {
  reading: Reading;
  fields: Fields;
  near: boolean;
  top: Party | undefined;
  /** Neither title nor lead names a country: a feature that comes to its matter slowly. */
  slow: boolean;
}

/** Weighs the relation between two countries; undefined where the article is not about one. */
export function weighPair(one: Party, other: Party, context: PairContext): Pair | undefined {
  const { reading, fields, near, top, slow } = context;
  if (isMember(one.code, other.code) || isMember(other.code, one.code)) return undefined;
  const together = new Set([...one.sentences].filter((sentence) => other.sentences.has(sentence)));
  const joint = near ? withNeighbours(one, other, together) : together;
  if (joint.size === 0 || (!slow && !fields.diplomacy.some(({ sentence }) => joint.has(sentence))))
    return undefined;
  if (top && !isBetweenThem(together, top, fields, reading)) return undefined;
  const around = slow ? fields.diplomacy : wordsAround(one, other, reading, fields.diplomacy);
  const strong = around.filter(({ value }) => value === "strong");
  const said = around.filter(
    ({ sentence }) =>
      (together.has(sentence) || together.has(sentence - 1)) && reading.sentences[sentence]!.part !== "body",
  );
  const matters = [...one.issues].filter((sentence) => other.issues.has(sentence));
  const leaders = [...one.leaders].filter((sentence) => other.leaders.has(sentence));
  if (strong.length === 0 && matters.length === 0 && leaders.length === 0 && !isSaid(said, together))
    return undefined;
  if (slow && countWords(strong) < leastSlow) return undefined;
  if (matters.length === 0 && !isStatecraft(strong, around, [one, other], fields, reading)) return undefined;
  const weight =
    weighWords(around, said, reading) + weighMatters(matters, reading) + weighLeaders(leaders, reading);
  if (
    weight < leastFor(reading, strong.length + matters.length > 0) ||
    isOutweighed(weight, [...strong, ...at(leaders)], fields, reading)
  )
    return undefined;
  const evidence = explain(one, other, strong.length > 0 ? strong : said, reading, Math.min(...joint));
  return { one, other, weight: weight + one.weight + other.weight, evidence };
}

const threeWay =
  /trilat|three-way|three (?:countries|leaders|ministers|allies|nations|capitals|governments)|three neighbou?rs|三国|三か国|３か国|日中韓|日米韓|中日韩|3국|한중일|한미일|trois pays|tres países|drei länder/iu;

/** Two that only meet in what they say of a third are no pair: some diplomacy must be theirs, or all three's. */
function isBetweenThem(together: Set<number>, top: Party, fields: Fields, reading: Reading): boolean {
  if (threeWay.test(reading.text)) return true;
  return fields.diplomacy.some(({ sentence }) => together.has(sentence) && !top.sentences.has(sentence));
}

/** A matter between the two counts more than any word, the first few times. */
function weighMatters(sentences: number[], reading: Reading): number {
  if (sentences.length === 0) return 0;
  return sentences
    .slice(0, mostMatters)
    .reduce((sum, sentence) => sum + 2 * partWeight[reading.sentences[sentence]!.part], 1);
}

/** Leaders of both in one sentence say as much as a strong word there. */
function weighLeaders(sentences: number[], reading: Reading): number {
  return sentences
    .slice(0, mostLeaders)
    .reduce((sum, sentence) => sum + 2 * partWeight[reading.sentences[sentence]!.part], 0);
}

function at(sentences: number[]): { sentence: number }[] {
  return sentences.map((sentence) => ({ sentence }));
}

/** Short flashes say it in few words; long texts gather words of every field. */
function leastFor(reading: Reading, strong: boolean): number {
  if (strong && reading.sentences.length <= flash) return leastInFlash;
  return leastField * Math.max(1, reading.sentences.length / shortText);
}

function isMember(bloc: string, code: string): boolean {
  return (members[bloc] ?? "").split(" ").includes(code);
}

/** Sentences that name both, and those right beside one that names the other. */
function withNeighbours(one: Party, other: Party, together: Set<number>): Set<number> {
  const beside = [...one.sentences].filter(
    (sentence) => other.sentences.has(sentence - 1) || other.sentences.has(sentence + 1),
  );
  return new Set([...together, ...beside]);
}

/** Diplomatic words in the title, in sentences that name either country, and in the ones right after ("both sides"). */
function wordsAround(one: Party, other: Party, reading: Reading, words: Words): Words {
  const named = (sentence: number) => one.sentences.has(sentence) || other.sentences.has(sentence);
  return words.filter(
    ({ sentence }) => reading.sentences[sentence]!.part === "title" || named(sentence) || named(sentence - 1),
  );
}

/** Enough different words, at least one of them in a sentence that names both. */
function isSaid(words: Words, together: Set<number>): boolean {
  return countWords(words) >= leastWeakWords && words.some(({ sentence }) => together.has(sentence));
}

function countWords(words: Words): number {
  return new Set(words.map(({ text }) => text.toLowerCase())).size;
}

/** Strong words count twice, weak ones half, and whole where both countries stand beside them in title or lead. */
function weighWords(around: Words, said: Words, reading: Reading): number {
  const strong = around.filter(({ value }) => value === "strong");
  const weak = around.filter(({ value }) => value === "weak");
  const close = said.filter(({ value }) => value === "weak");
  return 2 * weightOf(strong, reading) + 0.5 * weightOf(weak, reading) + 0.5 * weightOf(close, reading);
}

function isOutweighed(
  weight: number,
  strong: { sentence: number }[],
  fields: Fields,
  reading: Reading,
): boolean {
  const rival = fields.rivals[0];
  if (!rival) return false;
  const inTitle = strong.some(({ sentence }) => reading.sentences[sentence]!.part === "title");
  return rival.weight * (rival.inTitle && !inTitle ? titleRival : 1) >= weight;
}

function explain(one: Party, other: Party, words: Words, reading: Reading, joint: number): string[] {
  const named = [one, other].map(
    (party) => `${namesOfCountry(party.code).short} (${party.words.slice(0, 3).join(", ")})`,
  );
  const { start, end } = reading.sentences[joint]!;
  return [
    `diplomacy between ${named.join(" and ")}`,
    `words of the field: ${[...new Set(words.map(({ text }) => text))].slice(0, 5).join(", ")}`,
    reading.text.slice(start, end).trim().slice(0, 200),
  ];
}
