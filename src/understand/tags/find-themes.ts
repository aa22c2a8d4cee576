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
  /** Behind the article's weightiest theme: a tag only where there are few. */
  aside: boolean;
}

/** Title words count three, lead two, body one, each part capped; this much makes a theme. */
const leastWeight = 3;
/** A theme that only the body names must stand in this many sentences, and in this part of them. */
const leastInBody = 4;
const leastBodyShare = 0.35;
/** The same for one that the lead names too; in texts of fewer sentences than `shortText` one below will do. */
const leastBehindLead = 2;
const leastLeadShare = 0.2;
const shortText = 12;
/** A theme far behind the weightiest is what the article touches on, not what it is about. */
const leastOfTop = 0.55;
const leastAside = 0.4;

const books = new Map<string, Phrasebook<Theme>>();

/** Themes that an article is about, weightiest first: a passing mention is none. */
export function findThemes(reading: Reading): ThemeWeight[] {
  let book = books.get(reading.language);
  if (!book) {
    book = compilePhrasebook(themePhrases(reading.language));
    books.set(reading.language, book);
  }
  const byTheme = Map.groupBy(book(reading), ({ value }) => value.name);
  const themes = [...byTheme.values()]
    .map((found) => weigh(found, reading))
    .filter((theme) => theme.weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight);
  const top = themes[0]?.weight ?? 0;
  return themes
    .map((theme) => ({ ...theme, aside: theme.weight < top * leastOfTop }))
    .filter(({ aside, weight, sentences }) => !aside || (weight >= top * leastAside && sentences.size > 1));
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
  const share = spread.size / reading.sentences.length;
  const short = reading.sentences.length < shortText;
  const enough =
    (title > 0 && (short || spread.size > 1)) ||
    (lead > 0 && spread.size > (short ? 1 : leastBehindLead) && share >= leastLeadShare) ||
    (spread.size >= leastInBody && share >= leastBodyShare);
  return {
    theme: found[0]!.value,
    weight: enough ? main : 0,
    inTitle: title > 0,
    sentences: spread,
    words,
    aside: false,
  };
}
