import type { Reading, Sentence } from "../text/reading.ts";
import { givenNames } from "./given-names.ts";
import type { NameMention } from "./name-mention.ts";

const name = "\\p{Lu}[\\p{L}'’&-]*(?: (?:de |la |of )?(?:St\\.? )?\\p{Lu}[\\p{L}'’&-]*){0,3}";
const aside = "(?: \\([^)]{1,80}\\))?";
const number = "[+-]?[\\d.,:/-]+";
/** "Liverpool 16 9 4 3 26 14 31", "Maccabi Haifa (Israel) 9 5 4 14". */
const standing = new RegExp(`^(${name})${aside}(?: ${number}){3,}\\.?$`, "u");
/** "Leyton Orient 1 Stevenage 2", with scorers in brackets. */
const result = new RegExp(`^(${name}) \\d{1,3}${aside} (${name}) \\d{1,3}(?= |$|\\.)`, "u");
/** "OTTAWA AT EDMONTON", "Napoli (5) v Verona (17) 1930". */
const fixture = new RegExp(`^(${name})${aside} (?:AT|v|vs\\.?) (${name})${aside}(?: ${number})?$`, "u");
const scorer = new RegExp(`(?<=[(,\\d] ?)(${name}) (?:pen(?:alty)? )?\\d{1,3}(?=[ ,)])`, "gu");
/** "B. Lara c Warne b Moody 5": who caught and who bowled. */
const bowler = /\b(?:c|b|c and b|lbw b|st) (\p{Lu}[\p{L}'-]+)(?= |$)/gu;

/**
 * Names in lines of sports results, where no sentence tells what they are: teams bear the names of towns and of
 * nobody else; who scores stands in brackets with the minute. `isCountry` says whether a country's team plays.
 */
export function findScoreNames(reading: Reading, isCountry: (text: string) => boolean): NameMention[] {
  return reading.sentences.flatMap((sentence, at) => {
    const text = plain(reading, sentence);
    if (!/\d|\bAT\b|\bv\b/.test(text) || text.length > 300) return [];
    return [...teamsOf(text, isCountry), ...playersOf(text)].flatMap((found) => {
      const start = reading.text.indexOf(found.text, sentence.start);
      return start < 0
        ? []
        : [{ ...found, start, end: start + found.text.length, sentence: at, known: true }];
    });
  });
}

type Found = Pick<NameMention, "text" | "type" | "name">;

/** The line with brackets and spaces as newspapers set them; wires and corpora part every sign. */
function plain(reading: Reading, { start, end }: Sentence): string {
  const line = reading.text.slice(start, end);
  return line.replace(/\( /g, "(").replace(/ \)/g, ")").replace(/\s+/g, " ").trim();
}

function teamsOf(text: string, isCountry: (text: string) => boolean): Found[] {
  const match = standing.exec(text) ?? result.exec(text) ?? fixture.exec(text);
  if (!match) return [];
  return match
    .slice(1)
    .filter((team) => team !== undefined && !isCountry(team) && !isPerson(team))
    .map((team) => ({ text: team!, name: team!, type: "organization" as const }));
}

function isPerson(text: string): boolean {
  const words = text.split(" ");
  return words.length === 2 && givenNames.has(words[0]!.toLowerCase());
}

function playersOf(text: string): Found[] {
  const scorers = result.test(text) ? [...text.matchAll(scorer)] : [];
  const bowlers = /\d$/.test(text) ? [...text.matchAll(bowler)] : [];
  return [...scorers, ...bowlers].map(([, player]) => ({
    text: player!,
    name: player!,
    type: "person" as const,
  }));
}
