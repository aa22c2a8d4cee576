import { generateRssFeed } from "feedsmith";
import { escapeHtml } from "./escape-html.ts";
import type { FeedToWrite, ImageToWrite, ItemToWrite } from "./feed-to-write.ts";
import { legalXml } from "./legal-xml.ts";

/** The feed as RSS 2.0 with the whole text in content:encoded; follows the RSS Advisory Board's best practices. */
export function writeRss(feed: FeedToWrite): string {
  const { title, address, homepage, description, language, updatedAt, icon, hubs = [] } = feed;
  const xml = generateRssFeed({
    title,
    link: homepage,
    description: description || title,
    lastBuildDate: updatedAt,
    ...(language && { language }),
    generator: "Tagwire",
    // RSS 2.0 knows GIF, JPEG and PNG only.
    ...(icon && !/\.svg(?:[?#]|$)/.test(icon) && { image: { url: icon, title, link: homepage } }),
    atom: {
      links: [
        { href: address, rel: "self", type: "application/rss+xml" },
        ...hubs.map((href) => ({ href, rel: "hub" })),
      ],
    },
    items: feed.items.map(writeItem),
  });
  return legalXml(xml);
}

function writeItem(item: ItemToWrite) {
  const { id, url, externalUrl, title, html, summary, publishedAt, updatedAt, publisher, image, language } =
    item;
  return {
    title,
    link: url,
    guid: { value: id, isPermaLink: id === url && /^https?:/.test(id) },
    // RSS readers take a description for HTML.
    description: escapeHtml(summary),
    ...(html && { content: { encoded: html } }),
    pubDate: publishedAt,
    categories: [item.category, ...item.tags].map((name) => ({ name })),
    source: { title: publisher, url: new URL("/", externalUrl).href },
    atom: {
      links: [{ href: externalUrl, rel: "via" }],
      ...(updatedAt && { updated: updatedAt }),
    },
    dc: { creators: item.authors, ...(language !== "und" && { languages: [language] }) },
    ...(image && { media: { contents: [mediaOf(image)] }, enclosures: enclosuresOf(image) }),
  };
}

function mediaOf({ url, bytes, ...facts }: ImageToWrite) {
  return { url, medium: "image", ...facts, ...(bytes !== undefined && { fileSize: bytes }) };
}

/** An enclosure needs its length and type (RSS 2.0), so there is none until both are known. */
function enclosuresOf({ url, type, bytes }: ImageToWrite) {
  return type && bytes !== undefined ? [{ url, type, length: bytes }] : [];
}
