import { lineOf, partedLine } from "../text/element-text.ts";
import type { Voice } from "./choose-voice.ts";
import { modifiedNames, publishedNames } from "./date-words.ts";
import { dayShown } from "./day-shown.ts";
import { datesIn, firstDate } from "./first-date.ts";
import { onLocalDay } from "./on-local-day.ts";
import { metaOf, propertyOf, type Source } from "./source.ts";
import { monthAlone } from "./written-date.ts";

/** Published and modified moments, ISO 8601 in the zone that the page tells: JSON-LD, meta, microdata, time elements, the address. */
export function readDates(
  source: Source,
  language: string | undefined,
): { publishedAt?: string; modifiedAt?: string } {
  const told = firstDate("published", publishedVoices(source), language, source.recorder);
  const modified = firstDate("modified", modifiedVoices(source), language, source.recorder);
  const shown = told && dayShown(told, modified, source, language);
  const published = shown || (told && onLocalDay(told, dateInAddress(source.url)));
  return { ...(published && { publishedAt: published }), ...(modified && { modifiedAt: modified }) };
}

function* publishedVoices(source: Source): Generator<Voice> {
  const { facts, article, things } = source;
  yield ["JSON-LD datePublished", article?.datePublished];
  yield ["JSON-LD dateCreated", article?.dateCreated];
  for (const name of publishedNames) yield [`meta ${name}`, metaOf(facts, name)];
  yield ["microdata datePublished", propertyOf(facts, "datepublished")];
  for (const thing of things) yield ["JSON-LD of another thing", thing.datePublished];
  yield* timeVoices(source);
  yield ["the address", dateInAddress(source.url)];
  yield* writtenVoices(source);
  yield ["JSON-LD dateModified", article?.dateModified];
}

function* modifiedVoices({ facts, article }: Source): Generator<Voice> {
  yield ["JSON-LD dateModified", article?.dateModified];
  for (const name of modifiedNames) yield [`meta ${name}`, metaOf(facts, name)];
  yield ["microdata dateModified", propertyOf(facts, "datemodified")];
}

/** Time elements: one marked as the publication, then the nearest to the headline. */
function* timeVoices({ facts }: Source): Generator<Voice> {
  const marked = facts.times.filter(
    (time) => "pubdate" in time.attribs || /publi|entry-date|posted/i.test(time.attribs.class ?? ""),
  );
  const first = facts.timesBeforeHeading ?? 0;
  const near = [...facts.times.slice(first, first + 2), ...facts.times.slice(0, first).reverse().slice(0, 2)];
  for (const time of [...marked, ...near]) {
    yield ["<time datetime>", time.attribs.datetime];
    yield ["<time>", lineOf(time)];
  }
}

/** A day in the path: /2025/06/15/, /2025-06-15- or /2025/jun/15/. */
function dateInAddress(url: string): string | undefined {
  const match = /[/-](20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url);
  if (match) return `${match[1]}-${match[2]}-${match[3]}`;
  const named = /\/(20\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/)/i.exec(url);
  return named ? `${named[3]} ${named[2]} ${named[1]}` : undefined;
}

/** A date written out near the headline or in an element that is named for it. */
function* writtenVoices({ facts, headLines }: Source): Generator<Voice> {
  const marked = [...facts.dated.slice(0, 5), ...facts.bylines.slice(0, 5)].map(partedLine);
  const short = marked.filter((line) => line.length <= 200);
  for (const line of headLines) yield* datesIn("a line near the headline", line);
  for (const line of short) yield* datesIn("an element named for a date", line);
  for (const line of headLines) yield ["a line that is a month", monthAlone(line)];
}
