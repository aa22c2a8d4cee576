import type { ArticleTag } from "../../domain/tag.ts";
import { blocs } from "../entities/country-facts.ts";
import { namesOfCountry } from "../entities/country-lexicon.ts";
import type { NamedThing } from "../entities/resolve-names.ts";
import { compilePhrasebook, type Found, type Phrasebook } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { splitList } from "../text/split-list.ts";
import { homeSigns, nameHomes } from "./country-homes.ts";
import { growParties } from "./grow-parties.ts";
import type { Party } from "./measure-parties.ts";
import { regionWords } from "./region-words.ts";
import { tagName } from "./tag-name.ts";

/** A country behind a name has this part of the name's score, and never so much that it could drive out a tag. */
const behindShare = 0.6;
/** A name in passing does not bring its country. */
const leastBehind = 0.5;
const mostBehind = 0.38;
/** What a sign in title or lead gives, and one that only the body has twice. */
const earlyScore = 0.36;
const lateScore = 0.31;
const mostSigns = 3;
const fewLetters = 3;

/** Where a language's newsrooms sit: there a town needs no country. */
const atHome: Record<string, ReadonlySet<string>> = {
  en: new Set(["US", "GB", "CA", "AU", "NZ", "IE"]),
  fr: new Set(["FR"]),
  es: new Set(["ES"]),
  pt: new Set(["BR", "PT"]),
};

let signs: Phrasebook<string> | undefined;
let homes: Map<string, string> | undefined;

/**
 * Words that tell a country without naming it: "Bundestag", "Nikkei", a region. Where the title names another country,
 * its parliament or court may be meant.
 */
export function findHomeSigns(reading: Reading, parties: Party[]): Found<string>[] {
  signs ??= compilePhrasebook(
    [...homeSigns.trim().split("\n"), ...regionWords.trim().split("\n")].flatMap(readSigns),
  );
  const titled = parties.filter(({ title }) => title > 0);
  const named = new Set(parties.map(({ code }) => code));
  return signs(reading).filter(({ value }) => titled.length === 0 || named.has(value));
}

function readSigns(line: string) {
  const [value = "", phrases = ""] = line.split("|");
  return splitList(phrases).map((phrase) => ({
    phrase,
    value,
    match: /^[A-Z]+$/.test(phrase) && phrase.length <= fewLetters ? ("exact" as const) : ("name" as const),
  }));
}

/** The countries named, with what the signs say of them: for themes of a country, never for relations. */
export function addHomes(parties: Party[], found: Found<string>[], reading: Reading): Party[] {
  const implied = [...Map.groupBy(found, ({ value }) => value)].flatMap(([code, list]) =>
    list.slice(0, mostSigns).map(({ sentence, text }) => ({ code, sentence, issue: false, word: text })),
  );
  return growParties(parties, implied, reading);
}

/** The country behind a tag that the article has already: of a city, a party, a leader. A tag for articles that have few. */
export function tagHomes(
  things: NamedThing[],
  tags: ArticleTag[],
  found: Found<string>[],
  reading: Reading,
): ArticleTag[] {
  return [...behindNames(things, tags, reading.language), ...behindSigns(found, reading)];
}

function behindNames(things: NamedThing[], tags: ArticleTag[], language: string): ArticleTag[] {
  homes ??= readHomes();
  const own = new Map(
    things.flatMap(({ name, tag, country }) => (country ? [[tag ?? tagName(name), country] as const] : [])),
  );
  return tags.flatMap(({ name, kind, score, label }) => {
    const code = homes!.get(name) ?? own.get(name) ?? own.get(label);
    if (score < leastBehind || code === undefined || code in blocs || namesOfCountry(code).tag === name)
      return [];
    if (kind === "place" && atHome[language]?.has(code)) return [];
    return [homeTag(code, Math.min(mostBehind, score * behindShare), `the country of #${name}`)];
  });
}

function behindSigns(found: Found<string>[], reading: Reading): ArticleTag[] {
  return [...Map.groupBy(found, ({ value }) => value)].flatMap(([code, list]) => {
    const early = list.some(({ sentence }) => reading.sentences[sentence]!.part !== "body");
    if (!early && list.length < 2) return [];
    const words = [...new Set(list.map(({ text }) => text))].slice(0, mostSigns).join(", ");
    return [homeTag(code, early ? earlyScore : lateScore, `the country that "${words}" belongs to`)];
  });
}

function homeTag(code: string, score: number, evidence: string): ArticleTag {
  return {
    name: namesOfCountry(code).tag,
    kind: "place",
    score: Math.round(score * 100) / 100,
    evidence: [evidence],
  };
}

function readHomes(): Map<string, string> {
  return new Map(
    nameHomes
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [code = "", names = ""] = line.split("|");
        return names.split(" ").map((name) => [name, code] as const);
      }),
  );
}
