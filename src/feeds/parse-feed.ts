import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";
import type { ParsedFeed } from "../domain/item.ts";
import { withoutCredentials } from "../domain/without-credentials.ts";
import { exposeOrigLinks } from "./expose-orig-links.ts";
import type { Reading } from "./finish-item.ts";
import { mapAtom } from "./map-atom.ts";
import { mapJson } from "./map-json.ts";
import { mapRdf } from "./map-rdf.ts";
import { mapRss } from "./map-rss.ts";
import { isNews, mapSitemap } from "./map-sitemap.ts";
import { mendXml, needsRewriting } from "./mend-xml.ts";
import { notAFeed } from "./not-a-feed.ts";
import { readSitemap } from "./read-sitemap.ts";
import { sniffKind } from "./sniff-kind.ts";
import { mostItems, tidyXml } from "./tidy-xml.ts";

export interface ParseOptions {
  /** Address of the feed: named in errors, and what relative addresses are relative to, without its password. */
  url?: string | undefined;
  /** As the server stated it; the text itself decides, this only shows in errors. */
  contentType?: string | undefined;
  /** What the caller knows of the language, for feeds that do not say it. */
  language?: string | undefined;
  /** Titles, authors and categories as the feed writes them, decoded once, with any markup: what `tagwire parse` shows. */
  keepMarkup?: boolean | undefined;
  /** The moment of reading (ISO 8601): with it, news sitemaps give the news of two days only. */
  now?: string | undefined;
}

/**
 * Reads a feed of any kind: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, news sitemaps. Broken XML is
 * mended where its meaning is clear. Titles are plain text, dates ISO 8601 UTC, addresses absolute.
 * Throws a TagwireError "not-a-feed" for anything else.
 */
export function parseFeed(text: string, options: ParseOptions = {}): ParsedFeed {
  const { url, language, keepMarkup, now } = options;
  const reading: Reading = { base: url && withoutCredentials(url), language, keepMarkup, now };
  const kind = sniffKind(text);
  if (kind === "rss" || kind === "rdf" || kind === "atom") {
    const feed = parseXml(text, kind, reading);
    if (feed) return feed;
  } else if (kind === "json") {
    const feed = parseJson(text, reading);
    if (feed) return feed;
  } else if (kind === "sitemap") {
    const entries = readSitemap(text);
    if (entries.some(isNews)) return mapSitemap(entries, reading);
  }
  throw notAFeed(kind, text, options);
}

const limits = { maxItems: mostItems };

type XmlKind = "rss" | "rdf" | "atom";

function parseXml(text: string, kind: XmlKind, reading: Reading): ParsedFeed | undefined {
  const tidy = exposeOrigLinks(tidyXml(text, kind), kind === "atom" ? "link" : "atom:link");
  const xml = needsRewriting(tidy, kind) ? mendXml(tidy, reading.base) : tidy;
  const feed = tryXml(xml, kind, reading);
  if (feed && feed.items.length >= countItems(xml, kind)) return feed;
  const mended = tryXml(mendXml(tidy, reading.base), kind, reading);
  return mended && mended.items.length >= (feed?.items.length ?? 0) ? mended : feed;
}

/** Undefined for what only `mendXml` makes readable: broken XML, and items with a base address of their own. */
function tryXml(xml: string, kind: XmlKind, reading: Reading): ParsedFeed | undefined {
  try {
    if (kind === "atom") {
      const feed = parseAtomFeed(xml, limits);
      return feed.entries?.some(hasBase) ? undefined : mapAtom(feed, reading);
    }
    const feed = kind === "rss" ? parseRssFeed(xml, limits) : parseRdfFeed(xml, limits);
    if (feed.items?.some(hasBase)) return undefined;
    return kind === "rss" ? mapRss(feed, reading) : mapRdf(feed, reading);
  } catch {
    return undefined;
  }
}

interface Based {
  xml?: { base?: string };
}

/** xml:base on an item, or on the text of an Atom entry. */
function hasBase(item: Based & { content?: object; summary?: object }): boolean {
  const { xml, content, summary } = item;
  return Boolean(xml?.base ?? (content as Based | undefined)?.xml?.base ?? (summary as Based)?.xml?.base);
}

/** How many items a feed begins, to compare with how many were read. */
function countItems(xml: string, kind: XmlKind): number {
  const start = kind === "atom" ? "<entry" : "<item";
  let count = 0;
  for (
    let at = xml.indexOf(start);
    at >= 0 && count < mostItems;
    at = xml.indexOf(start, at + start.length)
  ) {
    if (endsName.test(xml.charAt(at + start.length))) count++;
  }
  return count;
}

const endsName = /[\s>]/;

function parseJson(text: string, reading: Reading): ParsedFeed | undefined {
  try {
    return mapJson(parseJsonFeed(text.replace(/^\ufeff/, ""), limits), reading);
  } catch {
    return undefined;
  }
}
