import type { ParsedFeed } from "../domain/item.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { feedPlaces } from "../feeds/feed-places.ts";
import { findFeeds } from "../feeds/find-feeds.ts";
import { isOfComments } from "../feeds/is-of-comments.ts";
import { robotsSitemaps } from "../feeds/robots-sitemaps.ts";
import { fetchFirst, readFeed } from "./read-feed.ts";
import type { Reading } from "./reading.ts";

/** How a feed was found: by its own address, announced by the page, linked in it, by guess, through robots.txt. */
export type FoundWay = "given" | "announced" | "linked" | "guessed" | "robots.txt";

export interface Candidate {
  url: string;
  way: FoundWay;
  parsed: ParsedFeed;
}

const mostTries = 12;
/** Sitemaps are large; the one with news is named so, or among the first. */
const mostSitemaps = 4;

/**
 * The feeds of the site whose page this is, the fullest first; empty where none is found. Asks in the order of trust,
 * and goes on only while nothing with items was found: what the page announces, what it links to, the places where
 * feeds usually are, the sitemaps that robots.txt names. Feeds of comments are none.
 */
export async function findSiteFeeds(
  reading: Reading,
  page: { url: string; html: string },
): Promise<Candidate[]> {
  const found = findFeeds(page.html, page.url).filter((feed) => !isOfComments(feed));
  const urlsOf = (way: FoundWay) => found.filter((feed) => feed.way === way).map((feed) => feed.url);
  const ways: [FoundWay, () => Promise<string[]>][] = [
    ["announced", async () => urlsOf("announced")],
    ["linked", async () => urlsOf("linked")],
    ["guessed", async () => feedPlaces(page.url)],
    ["robots.txt", async () => (await namedSitemaps(reading, page.url)).slice(0, mostSitemaps)],
  ];
  const empty: Candidate[] = [];
  for (const [way, list] of ways) {
    const candidates = await tryAll(reading, way, await list());
    if (candidates.some(({ parsed }) => parsed.items.length > 0)) return [...candidates, ...empty];
    empty.push(...candidates);
  }
  return empty;
}

/** Those of robots.txt, else where an index of sitemaps usually is. */
async function namedSitemaps(reading: Reading, pageUrl: string): Promise<string[]> {
  const robots = new URL("/robots.txt", pageUrl).href;
  const usual = ["/sitemap.xml", "/sitemap_index.xml"].map((path) => new URL(path, pageUrl).href);
  try {
    const { text, url } = await fetchFirst(reading, robots);
    const named = robotsSitemaps(text, url);
    return named.length > 0 ? named : usual;
  } catch (error) {
    if (error instanceof TagwireError) return usual;
    throw error;
  }
}

async function tryAll(reading: Reading, way: FoundWay, urls: string[]): Promise<Candidate[]> {
  const tries = [...new Set(urls)].slice(0, mostTries).map((url) => tryOne(reading, way, url));
  const unique = new Map<string, Candidate>();
  for (const candidate of (await Promise.all(tries)).flat()) {
    if (!unique.has(candidate.url)) unique.set(candidate.url, candidate);
  }
  return [...unique.values()].toSorted((one, other) => fullness(other) - fullness(one));
}

async function tryOne(reading: Reading, way: FoundWay, url: string): Promise<Candidate[]> {
  try {
    const answer = await fetchFirst(reading, url);
    const { parsed, children } = await readFeed(reading, answer);
    if (isOfComments({ url, title: parsed.title })) return [];
    const [steady] = children.filter(isSteady);
    return [{ url: steady ?? answer.movedTo ?? url, way, parsed }];
  } catch (error) {
    // A place that holds no feed is what most of them are.
    if (error instanceof TagwireError) return [];
    throw error;
  }
}

/** A child of an index that no day or number tells from others holds the latest news tomorrow, too. */
function isSteady(sitemap: string): boolean {
  return !/\d/.test(new URL(sitemap).pathname + new URL(sitemap).search);
}

/** The feed with the most text, then the most items. */
function fullness({ parsed }: Candidate): number {
  const withContent = parsed.items.filter((item) => item.content).length;
  return withContent * 100_000 + parsed.items.length;
}
