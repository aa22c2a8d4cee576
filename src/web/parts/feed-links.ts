import type { FeedExtension } from "../../domain/addresses.ts";
import { type Choice, writeChoice } from "../../domain/choices/choice.ts";
import { feedLanguage } from "../read-reader.ts";
import type { Locale } from "../words/locale.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";

/** The three feeds of a page. */
export interface PageFeeds {
  title: string;
  rss: string;
  atom: string;
  json: string;
}

/** The feeds of the page whose address, with an extension, is that of each, with titles in the page's language. */
export function feedsOf(
  title: string,
  address: (extension: FeedExtension) => string,
  { locale }: Words,
): PageFeeds {
  const own = (extension: FeedExtension) => inLanguage(address(extension), locale);
  return { title, rss: own(".rss"), atom: own(".atom"), json: own(".json") };
}

/** English is what feeds speak unless they are asked. */
function inLanguage(address: string, locale: Locale): string {
  if (locale === "en") return address;
  return `${address}${address.includes("?") ? "&" : "?"}${feedLanguage}=${locale}`;
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

/** What a page's articles are chosen by, as a wire knows it, and what readers call it. */
export interface Followed {
  choice: Choice;
  name: string;
}

/** "Follow My wire RSS Atom JSON"; the first is a switch where JavaScript runs, and leads to the form where it does not. */
export function feedLinks(words: Words, feeds: PageFeeds, followed?: Followed): Html {
  return html`<p class="feeds"><span>${words.site.follow}</span> ${followed ? wireLink(words, followed) : nothing}<a href="${feeds.rss}">RSS</a> <a href="${feeds.atom}">Atom</a> <a href="${feeds.json}">JSON</a></p>`;
}

function wireLink({ wire }: Words, { choice, name }: Followed): Html {
  const line = writeChoice(choice);
  const address = `/wire?${new URLSearchParams({ follow: line })}`;
  return html`<a class="choose" href="${address}" rel="nofollow" data-choice="${line}" aria-label="${wire.follow(name)}">${wire.title}</a> `;
}
