import { parseDate } from "../../domain/parse-date.ts";
import { lineOf } from "./page-facts.ts";
import { metaOf, propertyOf, type Source } from "./source.ts";

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
  const published = firstDate(publishedVoices(source), language);
  const modified = firstDate(modifiedVoices(source), language);
  return { ...(published && { publishedAt: published }), ...(modified && { modifiedAt: modified }) };
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
  yield* bylineVoices(source);
  yield article?.dateModified;
}

function* modifiedVoices({ facts, article }: Source): Generator<unknown> {
  yield article?.dateModified;
  for (const name of modifiedNames) yield metaOf(facts, name);
  yield propertyOf(facts, "datemodified");
}

/** Time elements: one marked as the publication first, then the first in the page. */
function* timeVoices({ facts }: Source): Generator<string | undefined> {
  const marked = facts.times.filter(
    (time) => "pubdate" in time.attribs || /publi|entry-date|posted/i.test(time.attribs.class ?? ""),
  );
  for (const time of [...marked, ...facts.times.slice(0, 3)]) {
    yield time.attribs.datetime;
    yield lineOf(time);
  }
}

/** A day in the path: /2025/06/15/ or /2025-06-15-. */
function dateInAddress(url: string): string | undefined {
  const match = /[/-](20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}

/** A date written out near the author's name. */
function* bylineVoices({ facts }: Source): Generator<string | undefined> {
  for (const element of [...facts.dated, ...facts.bylines.slice(0, 5)]) {
    const line = lineOf(element);
    if (line.length > 200) continue;
    for (const pattern of writtenDates) yield pattern.exec(line)?.[0];
  }
}

/** "June 15, 2025", "15 June 2025", "15.06.2025", "2025年6月15日". */
const writtenDates = [
  /\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:,? (?:at )?\d{1,2}:\d\d ?[ap]\.?m\.?)?/iu,
  /\d{1,2}(?:\.|st|nd|rd|th)?(?: de)? \p{L}{3,10}\.?(?: de)? \d{4}/iu,
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d\d:\d\d)?/,
  /\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/,
  /\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일]/,
];
