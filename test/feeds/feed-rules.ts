import type { Element } from "domhandler";
import { getElementsByTagName, innerText } from "domutils";
import { parseDocument } from "htmlparser2";

/**
 * What the W3C feed validator, the RSS Advisory Board's profile, RFC 4287, JSON Feed 1.1 and WebSub ask of a feed, as far
 * as ours could break it. Each check gives the rules that are broken; none: [].
 */
export function brokenRules(text: string, address: string): string[] {
  const broken: string[] = [];
  const want = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  want(!/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text), "no control characters");
  if (address.includes(".json")) checkJson(text, address, want);
  else {
    want(text.startsWith('<?xml version="1.0" encoding="utf-8"?>'), "XML declaration first");
    const root = parseDocument(text, { xmlMode: true });
    if (address.includes(".rss")) checkRss(root.children as Element[], address, want);
    else checkAtom(root.children as Element[], address, want);
  }
  return [...new Set(broken)];
}

type Want = (holds: boolean, rule: string) => void;

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const all = (name: string, from: Element | Element[], deep = false) =>
  getElementsByTagName(name, from, deep || Array.isArray(from)) as Element[];
const children = (name: string, from: Element) =>
  from.children.filter((child): child is Element => "name" in child && child.name === name);
const textIn = (name: string, from: Element) => {
  const [found] = children(name, from);
  return found ? innerText(found) : undefined;
};

function isAbsolute(address: string | undefined): boolean {
  return (
    address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address) && !/\s/.test(address)
  );
}

function checkUnique(ids: (string | undefined)[], want: Want): void {
  want(
    ids.every((id) => !!id),
    "every item has an id",
  );
  want(new Set(ids).size === ids.length, "ids are unique");
}

/** W3C: "content should not contain relative URL references", script, or other elements that run. */
function checkHtml(markup: string, want: Want): void {
  const addresses = [...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1]!);
  want(
    addresses.every((address) => isAbsolute(address.replaceAll("&amp;", "&"))),
    "addresses in content are absolute",
  );
  want(
    !/<(?:script|iframe|object|embed|style|form|meta|link)\b|\son\w+=/i.test(markup),
    "content runs nothing",
  );
}

function checkRss(nodes: Element[], address: string, want: Want): void {
  const [rss] = all("rss", nodes);
  const [channel] = rss ? children("channel", rss) : [];
  want(!!channel, "rss with a channel");
  if (!rss || !channel) return;
  want(rss.attribs.version === "2.0", "version 2.0");
  for (const name of ["title", "link", "description"]) want(!!textIn(name, channel), `channel has ${name}`);
  want(isAbsolute(textIn("link", channel)), "channel link is absolute");
  const links = children("atom:link", channel);
  const self = links.filter(({ attribs }) => attribs.rel === "self");
  want(self.length === 1 && self[0]!.attribs.href === address, "atom:link rel=self names the feed");
  want(self[0]?.attribs.type === "application/rss+xml", "self link has its type");
  want(rfc822.test(textIn("lastBuildDate", channel) ?? ""), "lastBuildDate is RFC 822");
  const language = textIn("language", channel);
  want(language === undefined || languageTag.test(language), "language is a language tag");
  for (const image of children("image", channel)) {
    want(/\.(?:png|jpe?g|gif)(?:\?|$)/.test(textIn("url", image) ?? ""), "channel image is PNG, JPEG or GIF");
    want(textIn("title", image) === textIn("title", channel), "channel image has the channel's title");
  }
  const items = children("item", channel);
  checkUnique(
    items.map((item) => textIn("guid", item)),
    want,
  );
  for (const item of items) checkRssItem(item, want);
}

function checkRssItem(item: Element, want: Want): void {
  want(!!textIn("title", item) || !!textIn("description", item), "item has title or description");
  want(isAbsolute(textIn("link", item)), "item link is absolute");
  want(rfc822.test(textIn("pubDate", item) ?? ""), "pubDate is RFC 822");
  want(children("author", item).length === 0, "names stand in dc:creator, not in author (an e-mail address)");
  const [guid] = children("guid", item);
  want(guid?.attribs.isPermaLink !== "true" || isAbsolute(innerText(guid)), "a permalink guid is an address");
  const enclosures = children("enclosure", item);
  want(enclosures.length <= 1, "one enclosure at most");
  for (const { attribs } of enclosures) {
    want(isAbsolute(attribs.url), "enclosure address is absolute");
    want(/^\d+$/.test(attribs.length ?? ""), "enclosure has its length");
    want(/^image\/[a-z+]+$/.test(attribs.type ?? ""), "enclosure has its type");
  }
  for (const source of children("source", item))
    want(isAbsolute(source.attribs.url), "source has an address");
  for (const { attribs } of children("media:content", item))
    want(isAbsolute(attribs.url), "media address is absolute");
  checkHtml(textIn("content:encoded", item) ?? "", want);
  checkHtml(textIn("description", item) ?? "", want);
}

function checkAtom(nodes: Element[], address: string, want: Want): void {
  const [feed] = all("feed", nodes);
  want(!!feed, "a feed");
  if (!feed) return;
  want(feed.attribs.xmlns === "http://www.w3.org/2005/Atom", "Atom namespace");
  for (const name of ["id", "title", "updated"])
    want(children(name, feed).length === 1, `feed has one ${name}`);
  want(rfc3339.test(textIn("updated", feed) ?? ""), "updated is RFC 3339");
  const self = children("link", feed).filter(({ attribs }) => attribs.rel === "self");
  want(self.length === 1 && self[0]!.attribs.href === address, "link rel=self names the feed");
  const entries = children("entry", feed);
  const authored = children("author", feed).length > 0;
  checkUnique(
    entries.map((entry) => textIn("id", entry)),
    want,
  );
  for (const entry of entries) checkAtomEntry(entry, authored, want);
  for (const { attribs } of [feed, ...entries])
    want(!attribs["xml:lang"] || languageTag.test(attribs["xml:lang"]), "xml:lang is a language tag");
}

function checkAtomEntry(entry: Element, authored: boolean, want: Want): void {
  for (const name of ["id", "title", "updated"])
    want(children(name, entry).length === 1, `entry has one ${name}`);
  want(URL.canParse(textIn("id", entry) ?? ""), "entry id is an IRI");
  for (const name of ["updated", "published"])
    want(rfc3339.test(textIn(name, entry) ?? ""), `${name} is RFC 3339`);
  want(authored || children("author", entry).length > 0, "entry or feed has an author");
  for (const author of children("author", entry)) want(!!textIn("name", author)?.trim(), "author has a name");
  const links = children("link", entry);
  want(
    links.every(({ attribs }) => isAbsolute(attribs.href)),
    "entry links are absolute",
  );
  const alternates = links.filter(({ attribs }) => attribs.rel === "alternate");
  want(alternates.length === 1, "entry has one alternate link");
  for (const { attribs } of links) {
    if (attribs.rel === "enclosure")
      want(!attribs.length || /^\d+$/.test(attribs.length), "enclosure length is a number");
    want(!attribs.type || /^[a-z]+\/[a-z0-9.+-]+$/.test(attribs.type), "link type is a media type");
  }
  for (const { attribs } of children("category", entry)) want(!!attribs.term, "category has a term");
  const [content] = children("content", entry);
  if (content) {
    want(content.attribs.type === "html", "content says that it is HTML");
    checkHtml(innerText(content), want);
  } else
    want(!!textIn("summary", entry) || !!textIn("title", entry), "an entry without content has a summary");
}

function checkJson(text: string, address: string, want: Want): void {
  const feed = JSON.parse(text) as Record<string, unknown> & { items: Record<string, unknown>[] };
  want(feed.version === "https://jsonfeed.org/version/1.1", "version is the one of JSON Feed 1.1");
  want(typeof feed.title === "string" && feed.title !== "", "feed has a title");
  want(feed.feed_url === address, "feed_url names the feed");
  want(isAbsolute(feed.home_page_url as string), "home_page_url is absolute");
  want(Array.isArray(feed.items), "feed has items");
  for (const hub of (feed.hubs ?? []) as { type: string; url: string }[])
    want(hub.type === "WebSub" && isAbsolute(hub.url), "hubs have type and address");
  checkUnique(
    (feed.items ?? []).map(({ id }) => (typeof id === "string" ? id : undefined)),
    want,
  );
  for (const item of feed.items ?? []) checkJsonItem(item, want);
}

function checkJsonItem(item: Record<string, unknown>, want: Want): void {
  want("content_html" in item || "content_text" in item, "item has content_html or content_text");
  want(isAbsolute(item.url as string), "item url is absolute");
  want(
    item.external_url === undefined || isAbsolute(item.external_url as string),
    "external_url is absolute",
  );
  want(item.image === undefined || isAbsolute(item.image as string), "image is absolute");
  for (const name of ["date_published", "date_modified"])
    want(item[name] === undefined || rfc3339.test(item[name] as string), `${name} is RFC 3339`);
  const authors = (item.authors ?? []) as { name?: string }[];
  want(
    authors.every(({ name }) => !!name?.trim()),
    "authors have names",
  );
  want(item.author === undefined, "author is of JSON Feed 1.0");
  want(
    ((item.tags ?? []) as unknown[]).every((tag) => typeof tag === "string"),
    "tags are texts",
  );
  want(
    item.language === undefined || languageTag.test(item.language as string),
    "language is a language tag",
  );
  checkHtml((item.content_html as string) ?? "", want);
}
