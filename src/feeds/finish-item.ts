import { parseDate } from "../domain/dates/parse-date.ts";
import type { Item } from "../domain/item.ts";
import { oneLine, plainText, plainTitle } from "./plain-text.ts";
import { resolveAddress } from "./resolve-address.ts";
import { splitPeople } from "./split-people.ts";

/** What the mapping of every kind of feed needs to know. */
export interface Reading {
  /** What relative addresses are relative to. */
  base?: string | undefined;
  /** Of the feed, else what the caller knows: for the spelling of dates. */
  language?: string | undefined;
  /** Leave titles and labels as the feed writes them, decoded once, with any markup. */
  keepMarkup?: boolean | undefined;
  /** The moment of reading, for feeds whose older entries are no news. */
  now?: string | undefined;
}

/** What a feed says of one item, in its own spelling. */
export interface RawItem {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  /** HTML, or text that may hold some. */
  summary?: string | undefined;
  /** HTML. */
  content?: string | undefined;
  /** Best first: the first that can be read counts. */
  published?: (string | undefined)[];
  updated?: string | undefined;
  authors?: (string | undefined)[];
  categories?: (string | undefined)[];
  image?: string | undefined;
}

/** From this length a description is the article's text, not a summary of it. */
const textLength = 1500;
const summaryLength = 500;

/** Addresses absolute, dates ISO 8601 UTC, text plain, names once each. */
export function finishItem(raw: RawItem, reading: Reading): Item {
  const url = resolveAddress(raw.url, reading.base) || addressIn(raw.id);
  const title = finishTitle(raw.title, reading) ?? "";
  const content = raw.content ?? (raw.summary && raw.summary.length > textLength ? raw.summary : undefined);
  const summary = raw.summary && shorten(plainText(raw.summary.slice(0, 4 * textLength)));
  const updatedAt = raw.updated && parseDate(raw.updated, reading.language);
  const publishedAt = firstDate(raw.published, reading) ?? updatedAt;
  const image = resolveAddress(raw.image, reading.base);
  const id = (raw.id && oneLine(raw.id)) || url || `${title} ${publishedAt ?? ""}`.trim();
  const [authors, categories] = [people(raw.authors, reading), names(raw.categories, reading)];
  // Assigned, not spread: a feed holds hundreds of items, and spreading is half the cost of making one.
  const item: Item = { id, url, title, authors, categories };
  if (summary) item.summary = summary;
  if (content) item.content = content;
  if (publishedAt) item.publishedAt = publishedAt;
  if (updatedAt) item.updatedAt = updatedAt;
  if (image) item.image = image;
  return item;
}

function firstDate(dates: (string | undefined)[] | undefined, reading: Reading): string | undefined {
  for (const date of dates ?? []) {
    const moment = date && parseDate(date, reading.language);
    if (moment) return moment;
  }
  return undefined;
}

/** A title of a feed or item; undefined where there is none. */
export function finishTitle(title: string | undefined, reading: Reading): string | undefined {
  if (!title) return undefined;
  return (reading.keepMarkup ? oneLine(title) : plainTitle(title)) || undefined;
}

/** An id that is a web address serves where the feed gives no link (RSS 2.0: guid is a permalink unless it says no). */
function addressIn(id: string | undefined): string {
  return id && /^https?:\/\/[^/]+\//i.test(id) ? resolveAddress(id) : "";
}

function people(values: (string | undefined)[] | undefined, reading: Reading): string[] {
  const written = names(values, reading);
  if (reading.keepMarkup || written.length === 0) return written;
  return unique(written.flatMap(splitPeople));
}

function unique(list: string[]): string[] {
  return list.length > 1 ? [...new Set(list)] : list;
}

function names(values: (string | undefined)[] | undefined, reading: Reading): string[] {
  const finished: string[] = [];
  for (const value of values ?? []) {
    const name = finishTitle(value, reading);
    if (name) finished.push(name);
  }
  return unique(finished);
}

function shorten(text: string): string {
  if (text.length <= textLength) return text;
  const start = text.slice(0, summaryLength + 1);
  const end = start.lastIndexOf(" ");
  return `${start.slice(0, end > summaryLength / 2 ? end : summaryLength)}…`;
}
