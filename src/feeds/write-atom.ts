import { generateAtomFeed } from "feedsmith";
import type { FeedToWrite, ImageToWrite, ItemToWrite } from "./feed-to-write.ts";
import { legalXml } from "./legal-xml.ts";

/** The feed as Atom 1.0 (RFC 4287) with the whole text as HTML content; its address is its id. */
export function writeAtom(feed: FeedToWrite): string {
  const { title, address, homepage, description, language, updatedAt, icon, hubs = [] } = feed;
  const xml = generateAtomFeed({
    id: address,
    title: { value: title },
    updated: updatedAt,
    ...(description && { subtitle: { value: description } }),
    ...(icon && { icon }),
    ...(language && { xml: { lang: language } }),
    // An entry needs an author, of its own or of the feed (RFC 4287 §4.1.1).
    authors: [{ name: title }],
    links: [
      { href: address, rel: "self", type: "application/atom+xml" },
      { href: homepage, rel: "alternate", type: "text/html" },
      ...hubs.map((href) => ({ href, rel: "hub" })),
    ],
    entries: feed.items.map(writeEntry),
  });
  return legalXml(xml);
}

function writeEntry(item: ItemToWrite) {
  const { id, url, externalUrl, title, html, summary, publishedAt, publisher, image, language } = item;
  const authors = item.authors.length > 0 ? item.authors : [publisher];
  return {
    id,
    title: { value: title },
    updated: item.updatedAt ?? publishedAt,
    published: publishedAt,
    authors: authors.map((name) => ({ name })),
    links: [
      { href: url, rel: "alternate", type: "text/html" },
      { href: externalUrl, rel: "via", type: "text/html" },
      ...(image ? [enclosureOf(image)] : []),
    ],
    categories: [item.category, ...item.tags].map((term) => ({ term })),
    ...(summary && { summary: { value: summary } }),
    ...(html && { content: { value: html, type: "html" } }),
    source: { id: externalUrl, title: { value: publisher }, updated: item.updatedAt ?? publishedAt },
    ...(language !== "und" && { xml: { lang: language } }),
  };
}

function enclosureOf({ url, type, bytes }: ImageToWrite) {
  return {
    href: url,
    rel: "enclosure",
    ...(type && { type }),
    ...(bytes !== undefined && { length: bytes }),
  };
}
