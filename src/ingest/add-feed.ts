import type { Feed, FeedKind } from "../domain/feed.ts";
import { isWebAddress } from "../domain/is-web-address.ts";
import type { Publisher } from "../domain/publisher.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { withoutCredentials } from "../domain/without-credentials.ts";
import { countryOf } from "../feeds/country-of.ts";
import { readSite, type SiteFacts } from "../feeds/read-site.ts";
import { type Candidate, type FoundWay, findSiteFeeds } from "./find-site-feeds.ts";
import { publisherKeyFor } from "./publisher-key-for.ts";
import { fetchFirst, readFeed } from "./read-feed.ts";
import type { Reading } from "./reading.ts";

export interface FoundSiteFeed {
  url: string;
  kind: FeedKind;
  items: number;
  /** Items that carry text of the article, whole or not: a feed does not say which. */
  texts: number;
  way: FoundWay;
}

/** A feed that was added, and what was found on the way. */
export interface AddedFeed {
  feed: Feed;
  publisher: Publisher;
  /** The feeds of the site in the order in which they were preferred; the first is the one that was added. */
  found: FoundSiteFeed[];
}

/** Facts that the caller knows already and that then need not be looked up. */
export interface KnownFacts {
  publisher?: Pick<Publisher, "name" | "homepage" | "language" | "country">;
  demo?: boolean;
}

/** Adds a feed by its own address or by its site's: finds the feed, the publisher and their facts. Polls nothing. */
export async function addFeed(reading: Reading, address: string, known: KnownFacts = {}): Promise<AddedFeed> {
  const url = webAddress(address);
  await refuseKnown(reading, url);
  const { candidates, page } = await findCandidates(reading, url);
  const best = candidates[0]!;
  const publisher = await describePublisher(reading, best, known, page);
  const onlyDemo = (await reading.store.overview()).demo;
  if (onlyDemo && !publisher.demo) await reading.store.removeDemo();
  await reading.store.publishers.save(publisher);
  const feed = await reading.store.feeds.add({
    url: best.url,
    title: best.parsed.title ?? publisher.name,
    kind: best.parsed.kind,
    publisherKey: publisher.key,
    demo: publisher.demo,
    nextPollAt: reading.now().toISOString(),
  });
  return { feed, publisher, found: candidates.map(describeFound) };
}

function describeFound({ url, way, parsed: { kind, items } }: Candidate): FoundSiteFeed {
  return { url, kind, items: items.length, texts: items.filter((item) => item.content).length, way };
}

/** "example.com" as a person types it is https://example.com/. */
function webAddress(address: string): string {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (isWebAddress(full)) return new URL(full).href;
  throw new TagwireError(
    "bad-input",
    `${address} is no web address: give one such as https://example.com/ or a feed's.`,
  );
}

async function refuseKnown(reading: Reading, url: string): Promise<void> {
  if (await reading.store.feeds.find(url)) {
    throw new TagwireError("conflict", `${url} is a feed of yours already: see \`tagwire feeds\`.`);
  }
}

interface Found {
  candidates: Candidate[];
  /** The site's page, where one was given. */
  page?: { url: string; html: string };
}

async function findCandidates(reading: Reading, asked: string): Promise<Found> {
  const answer = await fetchFirst(reading, asked);
  const { url, text, movedTo } = answer;
  try {
    const { parsed } = await readFeed(reading, answer);
    return { candidates: [{ url: movedTo ?? asked, way: "given", parsed }] };
  } catch (error) {
    if (!(error instanceof TagwireError) || !looksLikeHtml(text)) throw error;
  }
  const page = { url, html: text };
  const candidates = await findSiteFeeds(reading, page);
  if (candidates.length > 0) return { candidates, page };
  throw new TagwireError(
    "not-a-feed",
    `${url} is a web page that announces no feed, and none was found in its links, in the usual places or by robots.txt: look for its RSS address and add that.`,
  );
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 4_000));
}

async function describePublisher(
  reading: Reading,
  { url, parsed }: Candidate,
  known: KnownFacts,
  page: Found["page"],
): Promise<Publisher> {
  const homepage = known.publisher?.homepage ?? parsed.url ?? withoutCredentials(new URL("/", url).href);
  const site: SiteFacts = known.publisher ?? (await readHomepage(reading, homepage, page));
  const name = site.name ?? parsed.title ?? new URL(homepage).host;
  const key = await publisherKeyFor(reading.store, homepage, name);
  const language = parsed.language ?? "";
  return {
    key,
    name,
    host: new URL(homepage).host,
    homepage,
    language: site.language ?? (language.split(/[-_]/)[0]!.toLowerCase() || undefined),
    country: site.country ?? countryOf(homepage, language),
    ...(site.logo && { logo: site.logo }),
    demo: known.demo ?? false,
  };
}

/** What the home page says of its publisher; a home page that can't be read costs only these facts. */
async function readHomepage(reading: Reading, homepage: string, page: Found["page"]): Promise<SiteFacts> {
  if (page && new URL(page.url).href === new URL(homepage).href) return readSite(page.html, page.url);
  try {
    const { text, url } = await reading.fetcher.fetchPage(homepage);
    return readSite(text, url);
  } catch (error) {
    if (error instanceof TagwireError) return {};
    throw error;
  }
}
