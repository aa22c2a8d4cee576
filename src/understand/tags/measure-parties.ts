import type { Names } from "../entities/create-entity-finder.ts";
import type { Found } from "../text/phrasebook.ts";
import { compilePhrasebook, type Phrasebook } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { splitList } from "../text/split-list.ts";
import { findPairSigns } from "./find-pair-signs.ts";
import { relationPlaces } from "./relation-places.ts";

/** A country or bloc as far as a text speaks of it. */
export interface Party {
  code: string;
  title: number;
  lead: number;
  body: number;
  /** Title, lead and body mentions, weighed and capped so that one part cannot carry all. */
  weight: number;
  /** Named only as where something takes place: "met in Peru". */
  venue: boolean;
  /** Whether the title names it outright, not by a region or a matter. */
  headline: boolean;
  /** Numbers of the sentences that name a leader or minister of it. */
  leaders: Set<number>;
  /** Numbers of the sentences that name a matter between it and another, see relationIssues. */
  issues: Set<number>;
  /** Numbers of the sentences that name it. */
  sentences: Set<number>;
  /** The words it is named by, most frequent first. */
  words: string[];
}

let places: Phrasebook<string[]> | undefined;

/** Counts each country's mentions: names, capitals, leaders, pair signs and disputed places; the weightiest first. */
export function measureParties(reading: Reading, names: Names): Party[] {
  places ??= compilePhrasebook(readPlaces());
  const mentions = [
    ...names.countries
      .filter((found) => !isDateline(found, reading))
      .map((found) => ({
        ...found,
        value: found.value.code,
        led: found.value.by === "leader",
        issue: false,
      })),
    ...findPairSigns(reading).map((found) => ({ ...found, led: false, issue: false })),
    ...places(reading).flatMap((found) =>
      found.value.map((code) => ({ ...found, value: code, led: false, issue: true })),
    ),
  ];
  const byCode = Map.groupBy(mentions, ({ value }) => value);
  byCode.delete("");
  return [...byCode].map(([code, list]) => measure(code, list, reading)).sort((a, b) => b.weight - a.weight);
}

function readPlaces() {
  return relationPlaces
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [codes = "", phrases = ""] = line.split("|");
      return splitList(phrases).map((phrase) => ({
        phrase,
        value: codes.split("+"),
        match: "name" as const,
      }));
    });
}

/** "TOKYO (Reuters) –" says where the reporter sits, not what the article is about. */
function isDateline({ start, end, sentence, value }: Names["countries"][number], reading: Reading): boolean {
  if (value.by !== "capital") return false;
  const { part } = reading.sentences[sentence]!;
  if (part === "title") return false;
  const opening = reading.text.slice(Math.max(0, start - 30), start);
  const after = reading.text.slice(end, end + 40);
  const opens = /(?:^|\n)[^\n.]{0,28}$/.test(opening);
  return opens && /^[^.\n]{0,24}(?:\([\w ./]{2,20}\)|[/,] ?[\w ]{2,12})?\s?(?:--?|[–—])\s/.test(after);
}

const before = /(?:^|\P{L})(?:in|im|at|en|à|au|em|na|no|nel|nella|в)\s(?:the\s|\p{Lu}\p{L}+, )?$/iu;
const after =
  /^(?:\s\S{1,8})?(?:에서|서[\s,])|^[・\s\p{Script=Han}]{0,3}[\p{Script=Katakana}ー]{0,10}で(?!は)/u;

/** "The ministry in Seoul" acts; nothing takes place there. */
const acting =
  /\b(?:ministr\w*|governments?|officials?|authorities|parliament|regierung|ministerium|gouvernement|gobierno|governo)(?: of \w+)? (?:in|im|à|en|em|a) $/iu;

function isVenue({ start, end }: Found<string>, reading: Reading): boolean {
  const { text } = reading;
  const opening = text.slice(Math.max(0, start - 40), start);
  return (before.test(opening.slice(-24)) && !acting.test(opening)) || after.test(text.slice(end, end + 13));
}

type Mention = Found<string> & { led: boolean; issue: boolean };

function measure(code: string, mentions: Mention[], reading: Reading): Party {
  const count = (part: string) =>
    mentions.filter(({ sentence }) => reading.sentences[sentence]!.part === part).length;
  const title = count("title");
  const lead = count("lead");
  const body = count("body");
  const words = [...Map.groupBy(mentions, ({ text }) => text)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([text]) => text);
  return {
    code,
    title,
    lead,
    body,
    weight: weighMentions({ title, lead, body }),
    venue: mentions.every((mention) => isVenue(mention, reading)),
    headline: title > 0,
    leaders: new Set(mentions.filter(({ led }) => led).map(({ sentence }) => sentence)),
    issues: new Set(mentions.filter(({ issue }) => issue).map(({ sentence }) => sentence)),
    sentences: new Set(mentions.map(({ sentence }) => sentence)),
    words,
  };
}

/** Title, lead and body mentions, capped so that one part cannot carry all. */
export function weighMentions({ title, lead, body }: Pick<Party, "title" | "lead" | "body">): number {
  return 3 * Math.min(title, 2) + 2 * Math.min(lead, 3) + Math.min(body, 6);
}
