import type { Found } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { afterPair, pairSigns, surePairs } from "./relation-places.ts";

interface PairPattern {
  pattern: RegExp;
  signs: Record<string, string>;
}

const patterns = new Map<string, PairPattern | undefined>();

/** Finds compounds of country signs (日韓, 中美, 한미일) and gives each country in them as one mention. */
export function findPairSigns(reading: Reading): Found<string>[] {
  if (!patterns.has(reading.language)) patterns.set(reading.language, compile(reading.language));
  const compiled = patterns.get(reading.language);
  if (!compiled) return [];
  const found: Found<string>[] = [];
  for (const [number, sentence] of reading.sentences.entries()) {
    const slice = reading.text.slice(sentence.start, sentence.end);
    for (const match of matchesIn(slice, compiled.pattern, surePairs[reading.language])) {
      const start = sentence.start + match.index;
      const signs = [...match[0]].filter((sign) => sign in compiled.signs);
      for (const sign of new Set(signs))
        found.push({
          value: compiled.signs[sign]!,
          text: match[0],
          start,
          end: start + match[0].length,
          sentence: number,
        });
    }
  }
  return found;
}

/** What either pattern finds, the same place once. */
function matchesIn(slice: string, careful: RegExp, sure: RegExp | undefined): RegExpExecArray[] {
  const matches = [...slice.matchAll(careful), ...(sure ? slice.matchAll(sure) : [])];
  const starts = new Map(matches.map((match) => [match.index, match]));
  return [...starts.values()];
}

function compile(language: string): PairPattern | undefined {
  const signs = pairSigns[language];
  if (!signs) return undefined;
  const one = `[${Object.keys(signs).join("")}]`;
  const own = language === "ko" ? "\\p{Script=Hangul}" : "\\p{Script=Han}";
  return {
    signs,
    pattern: new RegExp(`(?<!${own})${one}(?:[・·]?${one}){1,3}(?=${afterPair[language]})`, "gu"),
  };
}
