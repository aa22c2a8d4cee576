import { parseDate } from "../../domain/dates/parse-date.ts";
import type { Voice } from "./choose-voice.ts";
import { updateWord } from "./date-words.ts";
import { datesIn, firstDate } from "./first-date.ts";
import type { Source } from "./source.ts";
import { writtenDates } from "./written-date.ts";

const day = 86_400_000;

/**
 * The day that the page shows its reader, where what it tells machines (`told`, `modified`) is not the publication that
 * a reader means; undefined where it is.
 */
export function dayShown(
  told: string,
  modified: string | undefined,
  source: Source,
  language: string | undefined,
): string | undefined {
  const shown = firstDate("day shown", shownVoices(source), language);
  const because = shown && whyShown({ told, modified, shown, lines: linesOf(source, shown, language) });
  if (!because) return undefined;
  source.recorder?.decide("published", shown, because);
  return shown;
}

interface Days {
  told: string;
  modified: string | undefined;
  shown: string;
  /** The lines by the headline in which the day shown stands. */
  lines: readonly string[];
}

function whyShown(days: Days): string | undefined {
  if (isRebuild(days)) return `The page shows its reader this day; ${days.told} is a rebuild's`;
  if (isRewrite(days)) {
    return `The page shows its reader this day alone; since ${days.told} it was rewritten`;
  }
  if (isOlder(days)) return `The page shows its reader this day on a line of its own; ${days.told} is later`;
  return undefined;
}

/**
 * Some systems call the moment of their last rebuild the publication. They give themselves away: it is not before the
 * modification, while the page shows its reader a day long before.
 */
function isRebuild({ told, modified, shown }: Days): boolean {
  return modified !== undefined && Date.parse(told) >= Date.parse(modified) && isLongBefore(shown, told);
}

/** A guide that is written anew after a month or more and stands under its new day only. */
function isRewrite({ told, modified, shown, lines }: Days): boolean {
  const age = Date.parse(shown) - Date.parse(told);
  const isModification = Math.abs(Date.parse(modified ?? "") - Date.parse(shown)) < 1.5 * day;
  return age > 30 * day && isModification && isBare(lines[0]);
}

/** An older page that was moved to another system, or told machines anew. A date all in numbers may be misread. */
function isOlder({ told, shown, lines }: Days): boolean {
  return isLongBefore(shown, told) && lines.slice(0, 2).some((line) => isBare(line) && isLittleElse(line));
}

function isLongBefore(shown: string, told: string): boolean {
  return Date.parse(told) - Date.parse(shown) > 1.5 * day;
}

/** Whether a line holds one date and no word that calls it an update. */
function isBare(line: string | undefined): boolean {
  return line !== undefined && !updateWord.test(line) && writtenDates(line).length === 1;
}

/** How much else a line may say that is there for its date: "Friday", "4 min read". */
const mostBeside = 25;

function isLittleElse(line: string): boolean {
  const date = writtenDates(line)[0] ?? "";
  return /\p{L}/u.test(date) && line.length - date.length <= mostBeside;
}

function linesOf({ headLines }: Source, shown: string, language: string | undefined): string[] {
  const isShown = (date: string) => parseDate(date, language)?.slice(0, 10) === shown.slice(0, 10);
  return headLines.filter((line) => writtenDates(line).some(isShown));
}

function* shownVoices({ facts, headLines }: Source): Generator<Voice> {
  for (const { attribs } of facts.times) if ("pubdate" in attribs) yield ["<time pubdate>", attribs.datetime];
  for (const line of headLines.slice(0, 8)) if (line.length <= 60) yield* datesIn("a line", line);
}
