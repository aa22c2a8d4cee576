import type { ArticleTag } from "../../domain/tag.ts";
import type { Reading } from "../text/reading.ts";

const clubs = "G-?7|G-?20|NATO|APEC|ASEAN|BRICS|EU|COP ?\\d\\d|SCO";
const patterns = [
  new RegExp(`\\b(${clubs}) (?:leaders'? )?summit`, "giu"),
  new RegExp(`\\b(${clubs})-?Gipfel`, "gu"),
  new RegExp(
    `\\b(?:sommet|cumbre|cúpula|vertice|саммит\\p{L}*) (?:du |de l'|de la |del |do |da |de |dell'|della )?(${clubs})(?![\\p{L}\\p{N}])`,
    "giu",
  ),
  /(G7|G20|APEC|ASEAN|NATO)\s?(?:サミット|首脳会議|首脳会合|정상회의|정상회담|峰会|高峰会|领导人会议)/gu,
  /(七国集团|二十国集团|主要7カ国|亚太经合组织)(?:サミット|首脳会議|峰会)/gu,
];
const written: Record<string, string> = {
  七国集团: "G7",
  主要7カ国: "G7",
  二十国集团: "G20",
  亚太经合组织: "APEC",
};
const annual = /\b(COP) ?(2[5-9]|3\d)\b/gu;

/** Recurring events by what they are of and what they are called: "G7 summit", "cumbre del G20", "COP30". */
export function findEvents(reading: Reading): ArticleTag[] {
  const text = reading.text.normalize("NFKC");
  const seen = new Map<string, { count: number; text: string; first: number }>();
  const note = (name: string, match: RegExpMatchArray) => {
    const known = seen.get(name);
    if (known) known.count++;
    else seen.set(name, { count: 1, text: match[0], first: match.index ?? 0 });
  };
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) note(`${clubName(match[1]!)}Summit`, match);
  for (const match of text.matchAll(annual)) note(`COP${match[2]}`, match);
  return [...seen].flatMap(([name, { count, text: words, first }]) => {
    const early = first < 500;
    if (!early && count < 2) return [];
    const score = Math.min(
      0.9,
      (early && (count > 1 || isTitled(first, reading)) ? 0.6 : 0.35) + 0.1 * count,
    );
    return [{ name, kind: "event" as const, score, evidence: [`event named "${words}", ${count} times`] }];
  });
}

function isTitled(at: number, reading: Reading): boolean {
  return reading.sentences.some(({ part, end }) => part === "title" && at < end);
}

function clubName(club: string): string {
  return written[club] ?? club.toUpperCase().replace(/[ -]/, "");
}
