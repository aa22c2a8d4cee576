import type { Feed, FeedKind } from "../domain/feed.ts";
import type { ParsedFeed } from "../domain/item.ts";
import type { Publisher } from "../domain/publisher.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { feedPlaces } from "../feeds/feed-places.ts";
import { findFeeds } from "../feeds/find-feeds.ts";
import { readSite } from "../feeds/read-site.ts";
import { publisherKeyFor } from "./publisher-key-for.ts";
import type { Reading } from "./reading.ts";

/** A feed that was added, and what was found on the way. */
export interface AddedFeed {
  feed: Feed;
  publisher: Publisher;
  items: number;
  /** Other feeds of the same site, in the order in which they were preferred. */
  others: string[];
}

interface Candidate {
  url: string;
  parsed: ParsedFeed;
}

/** Facts that the caller knows already and that then need not be looked up. */
export interface KnownFacts {
  publisher?: Pick<Publisher, "name" | "homepage" | "language" | "country">;
  demo?: boolean;
}

const mostCandidates = 12;

/** Adds a feed by its own address or by its site's: finds the feed, the publisher and their facts. Polls nothing. */
export async function addFeed(reading: Reading, address: string, known: KnownFacts = {}): Promise<AddedFeed> {
  const url = webAddress(address);
  await refuseKnown(reading, url);
  const { best, others } = await findCandidates(reading, url);
  const publisher = await describePublisher(reading, best, known);
  const onlyDemo = (await reading.store.overview()).demo;
  if (onlyDemo && !publisher.demo) await reading.store.removeDemo();
  await reading.store.publishers.save(publisher);
  const feed = await reading.store.feeds.add({
    url: best.url,
    title: best.parsed.title ?? publisher.name,
    kind: best.parsed.kind as FeedKind,
    publisherKey: publisher.key,
    demo: publisher.demo,
    nextPollAt: reading.now().toISOString(),
  });
  return { feed, publisher, items: best.parsed.items.length, others: others.map((other) => other.url) };
}

/** "example.com" as a person types it is https://example.com/. */
function webAddress(address: string): string {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (URL.canParse(full) && /^https?:$/.test(new URL(full).protocol)) return new URL(full).href;
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

async function findCandidates(
  reading: Reading,
  url: string,
): Promise<{ best: Candidate; others: Candidate[] }> {
  const fetched = await reading.fetcher.fetchFeed(url, {});
  if (!fetched.changed) throw new TagwireError("http-status", `${url} answered 304 to a first request.`);
  try {
    const parsed = await reading.steps.parse(fetched.text, {
      url: fetched.url,
      contentType: fetched.contentType,
    });
    return { best: { url: fetched.movedTo ?? url, parsed }, others: [] };
  } catch (error) {
    if (!(error instanceof TagwireError) || !looksLikeHtml(fetched.text)) throw error;
    return await lookOnSite(reading, fetched.url, fetched.text);
  }
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 4_000));
}

async function lookOnSite(reading: Reading, url: string, html: string) {
  const announced = findFeeds(html, url).map((found) => found.url);
  const found = await tryAll(reading, announced);
  const candidates = found.length > 0 ? found : await tryAll(reading, feedPlaces(url));
  const [best, ...others] = candidates.toSorted((one, other) => fullness(other) - fullness(one));
  if (best) return { best, others };
  throw new TagwireError(
    "not-a-feed",
    `${url} is a web page that announces no feed, and none was found in the usual places: look for its RSS address and add that.`,
  );
}

async function tryAll(reading: Reading, urls: string[]): Promise<Candidate[]> {
  const tries = [...new Set(urls)].slice(0, mostCandidates).map(async (url): Promise<Candidate[]> => {
    try {
      const fetched = await reading.fetcher.fetchFeed(url, {});
      if (!fetched.changed) return [];
      return [
        {
          url,
          parsed: await reading.steps.parse(fetched.text, {
            url: fetched.url,
            contentType: fetched.contentType,
          }),
        },
      ];
    } catch (error) {
      // A place that holds no feed is what most of them are.
      if (error instanceof TagwireError) return [];
      throw error;
    }
  });
  return (await Promise.all(tries)).flat();
}

/** The feed with the most text, then the most items; comment feeds last. */
function fullness({ url, parsed }: Candidate): number {
  const withContent = parsed.items.filter((item) => item.content).length;
  const comments = /comment/i.test(url) || /\bcomments?\b/i.test(parsed.title ?? "");
  return (comments ? -1_000_000 : 0) + withContent * 1_000 + parsed.items.length;
}

async function describePublisher(
  reading: Reading,
  { url, parsed }: Candidate,
  known: KnownFacts,
): Promise<Publisher> {
  const homepage = known.publisher?.homepage ?? parsed.url ?? new URL("/", url).href;
  const site = known.publisher ?? (await readHomepage(reading, homepage));
  const name = site.name ?? parsed.title ?? new URL(homepage).host;
  const key = await publisherKeyFor(reading.store, homepage, name);
  return {
    key,
    name,
    host: new URL(homepage).host,
    homepage,
    language: site.language ?? parsed.language?.split("-")[0]?.toLowerCase(),
    country: site.country,
    ...("logo" in site && { logo: site.logo }),
    demo: known.demo ?? false,
  };
}

/** What the home page says of its publisher; a home page that can't be read costs only these facts. */
async function readHomepage(reading: Reading, homepage: string): Promise<ReturnType<typeof readSite>> {
  try {
    const page = await reading.fetcher.fetchPage(homepage);
    return readSite(page.text, page.url);
  } catch (error) {
    if (error instanceof TagwireError) return {};
    throw error;
  }
}
