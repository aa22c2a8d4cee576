import { parseDate } from "../../domain/parse-date.ts";
import { lineOf, partedLine } from "../text/element-text.ts";
import { metaOf, propertyOf, type Source } from "./source.ts";
import { writtenDates } from "./written-date.ts";

const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "datepublished",
  "date.issued",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "pubdate",
  "publishdate",
  "publish_date",
  "publish-date",
  "publication_date",
  "article.published",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "citation_publication_date",
  "originalpublicationdate",
  "date",
];

const modifiedNames = [
  "article:modified_time",
  "og:updated_time",
  "og:modified_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
];

/** Published and modified moments, ISO 8601 UTC: JSON-LD, meta, microdata, time elements, the address. */
export function readDates(
  source: Source,
  language: string | undefined,
): { publishedAt?: string; modifiedAt?: string } {
  const told = firstDate(publishedVoices(source), language);
  const modified = firstDate(modifiedVoices(source), language);
  const published =
    told && modified && told >= modified ? (shownBefore(told, source, language) ?? told) : told;
  return { ...(published && { publishedAt: published }), ...(modified && { modifiedAt: modified }) };
}

const day = 86_400_000;

/**
 * Some systems call the moment of their last rebuild the publication. They give themselves away: it is not before the
 * modification, while the page shows its reader a day long before.
 */
function shownBefore(told: string, source: Source, language: string | undefined): string | undefined {
  const shown = firstDate(shownVoices(source), language);
  return shown && Date.parse(told) - Date.parse(shown) > 1.5 * day ? shown : undefined;
}

function* shownVoices({ facts, headLines }: Source): Generator<string | undefined> {
  for (const time of facts.times) if ("pubdate" in time.attribs) yield time.attribs.datetime;
  for (const line of headLines.slice(0, 8)) if (line.length <= 60) yield* writtenDates(line);
}

function firstDate(voices: Iterable<unknown>, language: string | undefined): string | undefined {
  for (const voice of voices) {
    const moment = typeof voice === "string" ? parseDate(voice, language) : undefined;
    if (moment && moment > "1990") return moment;
  }
  return undefined;
}

function* publishedVoices(source: Source): Generator<unknown> {
  const { facts, article, things } = source;
  yield article?.datePublished;
  yield article?.dateCreated;
  for (const name of publishedNames) yield metaOf(facts, name);
  yield propertyOf(facts, "datepublished");
  for (const thing of things) yield thing.datePublished;
  yield* timeVoices(source);
  yield dateInAddress(source.url);
  yield* writtenVoices(source);
  yield article?.dateModified;
}

function* modifiedVoices({ facts, article }: Source): Generator<unknown> {
  yield article?.dateModified;
  for (const name of modifiedNames) yield metaOf(facts, name);
  yield propertyOf(facts, "datemodified");
}

/** Time elements: one marked as the publication, then the nearest to the headline. */
function* timeVoices({ facts }: Source): Generator<string | undefined> {
  const marked = facts.times.filter(
    (time) => "pubdate" in time.attribs || /publi|entry-date|posted/i.test(time.attribs.class ?? ""),
  );
  const first = facts.timesBeforeHeading ?? 0;
  const near = [...facts.times.slice(first, first + 2), ...facts.times.slice(0, first).reverse().slice(0, 2)];
  for (const time of [...marked, ...near]) {
    yield time.attribs.datetime;
    yield lineOf(time);
  }
}

/** A day in the path: /2025/06/15/ or /2025-06-15-. */
function dateInAddress(url: string): string | undefined {
  const match = /[/-](20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}

/** A date written out near the headline or in an element that is named for it. */
function* writtenVoices({ facts, headLines }: Source): Generator<string> {
  const marked = [...facts.dated.slice(0, 5), ...facts.bylines.slice(0, 5)].map(partedLine);
  const short = marked.filter((line) => line.length <= 200);
  for (const line of [...headLines, ...short]) yield* writtenDates(line);
}
