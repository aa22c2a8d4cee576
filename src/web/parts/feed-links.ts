import type { FeedExtension } from "../../domain/addresses.ts";
import type { Words } from "../words/words.ts";
import { type Html, html } from "./html.ts";

/** The three feeds of a page. */
export interface PageFeeds {
  title: string;
  rss: string;
  atom: string;
  json: string;
}

/** The feeds of the page whose address, with an extension, is that of each. */
export function feedsOf(title: string, address: (extension: FeedExtension) => string): PageFeeds {
  return { title, rss: address(".rss"), atom: address(".atom"), json: address(".json") };
}

const types = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
} as const;

/** Announces the feeds in <head>. */
export function feedHeadLinks(feeds: PageFeeds): Html {
  return html`${(["rss", "atom", "json"] as const).map(
    (kind) => html`<link rel="alternate" type="${types[kind]}" title="${feeds.title}" href="${feeds[kind]}">`,
  )}`;
}

/** "Follow RSS Atom JSON". */
export function feedLinks(words: Words, feeds: PageFeeds): Html {
  return html`<p class="feeds"><span>${words.site.follow}</span> <a href="${feeds.rss}">RSS</a> <a href="${feeds.atom}">Atom</a> <a href="${feeds.json}">JSON</a></p>`;
}
