import type { FeedKind } from "../domain/feed.ts";
import { isOfComments } from "./is-of-comments.ts";
import { oneLine } from "./plain-text.ts";
import { resolveAddress } from "./resolve-address.ts";
import { scanMarkup } from "./scan-markup.ts";

export interface FoundFeed {
  url: string;
  /** Whether the page announces it (link rel=alternate) or only links to it. */
  way: "announced" | "linked";
  title?: string;
  kind?: FeedKind;
}

const kindsByType: Record<string, FeedKind> = {
  "application/rss+xml": "rss",
  "application/rss": "rss",
  "text/rss": "rss",
  "text/rss+xml": "rss",
  "application/x-rss+xml": "rss",
  "application/atom+xml": "atom",
  "application/rdf+xml": "rdf",
  "application/feed+json": "json",
};

/** Addresses that look like feeds, by their last parts or their query. */
const feedAddress =
  /(?:\/|\b)(?:rss|rss2|atom|feeds?|rdf)(?:\.(?:xml|rss|json|php|aspx?|rdf))?\/?(?:[?#]|$)|\.(?:rss|rdf|atom)(?:[?#]|$)|\/(?:rss|feeds?)\/[^?#]*(?:\.xml|\/)?(?:[?#]|$)|[?&](?:feed|format)=(?:rss|atom|feed|rdf)|\/\/feeds?\d*\./i;
/** Addresses that share a page or belong to a reader's service, not to the site. */
const foreign =
  /\/\/(?:[\w-]+\.)*(?:feedly|inoreader|netvibes|bloglovin|facebook|twitter|x|addtoany|t)\.(?:com|me|co)\//i;

/** A page holds hundreds of links; more than this many feeds is a directory of them. */
const mostFeeds = 100;

/**
 * The feeds that a page announces (link rel=alternate, WHATWG HTML §4.6.7.1), then the links in it that look like feeds;
 * feeds of comments last. Addresses are absolute and stand once each.
 */
export function findFeeds(html: string, pageUrl: string): FoundFeed[] {
  const announced: FoundFeed[] = [];
  const linked: FoundFeed[] = [];
  let base = pageUrl;
  let anchor: { url: string; words: string } | undefined;
  scanMarkup(html, {
    onopentag(name, attributes) {
      if (name === "base" && attributes.href) base = resolveAddress(attributes.href, pageUrl) || base;
      else if (name === "link") add(announced, readLink(attributes, base));
      else if (name === "a" && attributes.href) anchor = readAnchor(attributes.href, base);
    },
    ontext(words) {
      if (anchor && anchor.words.length < 200) anchor.words += words;
    },
    onclosetag(name) {
      if (name !== "a" || !anchor) return;
      add(linked, found("linked", anchor.url, anchor.words));
      anchor = undefined;
    },
  });
  return inOrder([...announced, ...linked]);
}

function add(feeds: FoundFeed[], feed: FoundFeed | undefined): void {
  if (feed && feeds.length < mostFeeds) feeds.push(feed);
}

function readLink(attributes: Record<string, string>, base: string): FoundFeed | undefined {
  const rels = (attributes.rel ?? "").toLowerCase().split(/\s+/);
  const type = (attributes.type ?? "").toLowerCase().split(";")[0]!.trim();
  const url = resolveAddress(attributes.href, base);
  if (!url || !(rels.includes("alternate") || rels.includes("feed"))) return undefined;
  const loose = /^(?:application|text)\/(?:xml|json)$/.test(type) && feedAddress.test(url);
  const kind = kindsByType[type];
  if (!kind && !loose && !rels.includes("feed")) return undefined;
  return found("announced", url, attributes.title ?? "", kind);
}

function readAnchor(href: string, base: string): { url: string; words: string } | undefined {
  const url = resolveAddress(href, base);
  return url && feedAddress.test(url) && !foreign.test(url) ? { url, words: "" } : undefined;
}

function found(way: FoundFeed["way"], url: string, words: string, kind?: FeedKind): FoundFeed {
  const title = oneLine(words);
  return { url, way, ...(title && { title }), ...(kind && { kind }) };
}

function inOrder(feeds: FoundFeed[]): FoundFeed[] {
  const unique = new Map<string, FoundFeed>();
  for (const feed of feeds) if (!unique.has(feed.url)) unique.set(feed.url, feed);
  const all = [...unique.values()];
  return [...all.filter((feed) => !isOfComments(feed)), ...all.filter(isOfComments)];
}
