import { compilePhrasebook, type Found, type Phrasebook } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";
import { type Theme, themePhrases } from "./read-themes.ts";

/** A theme as far as a text speaks of it. */
export interface ThemeWeight {
  theme: Theme;
  weight: number;
  inTitle: boolean;
  sentences: Set<number>;
  words: string[];
}

/** Title words count three, lead two, body one, each part capped; this much makes a theme. */
const leastWeight = 3;
/** A theme that only the body names must come this often. */
const leastInBody = 4;
/** In texts of fewer sentences, one word in the lead and one below will do. */
const shortText = 12;

const books = new Map<string, Phrasebook<Theme>>();

/** Themes that an article is about, weightiest first: a passing mention is none. */
export function findThemes(reading: Reading): ThemeWeight[] {
  let book = books.get(reading.language);
  if (!book) {
    book = compilePhrasebook(themePhrases(reading.language));
    books.set(reading.language, book);
  }
  const byTheme = Map.groupBy(book(reading), ({ value }) => value.name);
  return [...byTheme.values()]
    .map((found) => weigh(found, reading))
    .filter((theme) => theme.weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight);
}

function weigh(found: Found<Theme>[], reading: Reading): ThemeWeight {
  const part = (name: string) =>
    found.filter(({ sentence }) => reading.sentences[sentence]!.part === name).length;
  const title = part("title");
  const lead = part("lead");
  const body = part("body");
  const words = [...new Set(found.map(({ text }) => text.toLowerCase()))];
  const spread = new Set(found.map(({ sentence }) => sentence));
  const main =
    3 * Math.min(title, 2) + 2 * Math.min(lead, 2) + Math.min(body, 5) + Math.min(words.length - 1, 3) * 0.5;
  const enough =
    title > 0 ||
    lead > 1 ||
    (lead > 0 && body > (reading.sentences.length < shortText ? 0 : 1)) ||
    spread.size >= leastInBody;
  return { theme: found[0]!.value, weight: enough ? main : 0, inTitle: title > 0, sentences: spread, words };
}
