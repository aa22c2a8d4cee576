import { compilePhrasebook, type Phrasebook } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { splitList } from "../text/split-list.ts";
import { growParties, type Implied } from "./grow-parties.ts";
import { homeWords, jointWords } from "./home-words.ts";
import type { Party } from "./measure-parties.ts";
import { regionWords } from "./region-words.ts";
import { relationIssues } from "./relation-places.ts";

interface Issue {
  codes: string[];
  /** Whether each country must be named elsewhere too. */
  strict: boolean;
}

let issues: Phrasebook<Issue> | undefined;
let regions: Phrasebook<string> | undefined;
/** More region names than this say where things happen, not who acts. */
const mostRegions = 2;

/**
 * Adds what a text says of countries without their names: the government at home, matters between two countries
 * (abductees, comfort women), and "both sides" where two parties stand out.
 */
export function addImpliedParties(named: Party[], reading: Reading): Party[] {
  const implied = [
    ...homeMentions(named, reading),
    ...regionMentions(reading),
    ...issueMentions(named, reading),
  ];
  const grown = growParties(named, implied, reading);
  return growParties(grown, jointMentions(grown, reading), reading);
}

/** Where home is not named at all, only title and lead tell it. */
function homeMentions(named: Party[], reading: Reading): Implied[] {
  const home = homeWords[reading.language];
  if (!home) return [];
  const isNamed = named.some(({ code }) => code === home.code);
  return sentencesWith(home.pattern, reading)
    .filter((sentence) => isNamed || reading.sentences[sentence]!.part !== "body")
    .map((sentence) => ({ code: home.code, sentence, issue: false }));
}

/** Mentions of a country by its regions, the first few. */
function regionMentions(reading: Reading): Implied[] {
  regions ??= compilePhrasebook(readRegions());
  const byCode = Map.groupBy(regions(reading), ({ value }) => value);
  return [...byCode].flatMap(([code, list]) =>
    list.slice(0, mostRegions).map(({ sentence }) => ({ code, sentence, issue: false })),
  );
}

function readRegions() {
  return regionWords
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [value = "", phrases = ""] = line.split("|");
      return splitList(phrases).map((phrase) => ({ phrase, value, match: "name" as const }));
    });
}

function issueMentions(named: Party[], reading: Reading): Implied[] {
  issues ??= compilePhrasebook(readIssues());
  const codes = new Set(named.map(({ code }) => code));
  if (reading.language in homeWords) codes.add(homeWords[reading.language]!.code);
  return issues(reading).flatMap(({ value, sentence }) => {
    const told = value.strict ? value.codes.filter((code) => codes.has(code)) : value.codes;
    const known = value.strict ? told.length > 1 : told.some((code) => codes.has(code));
    return known ? told.map((code) => ({ code, sentence, issue: true })) : [];
  });
}

function readIssues() {
  return relationIssues
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [head = "", phrases = ""] = line.split("|");
      const value: Issue = { codes: head.replace("!", "").split("+"), strict: head.endsWith("!") };
      return splitList(phrases).map((phrase) => ({
        phrase,
        value,
        match: /^\p{Lu}/u.test(phrase) ? ("name" as const) : undefined!,
      }));
    });
}

/** "Both sides" are the two weightiest, where no third comes near. */
function jointMentions(parties: Party[], reading: Reading): Implied[] {
  const [first, second, third] = parties;
  if (!first || !second || (third && third.weight >= second.weight)) return [];
  return sentencesWith(jointWords, reading).flatMap((sentence) =>
    [first, second].map(({ code }) => ({ code, sentence, issue: false })),
  );
}

function sentencesWith(pattern: RegExp, reading: Reading): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { index } of reading.text.matchAll(pattern)) {
    while (at < reading.sentences.length - 1 && reading.sentences[at]!.end <= index) at++;
    found.push(at);
  }
  return found;
}
