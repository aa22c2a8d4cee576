import type { ParsedFeed } from "../domain/item.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { sitemapChildren } from "../feeds/sitemap-children.ts";
import type { FetchedFeed } from "../fetch/create-fetcher.ts";
import type { Reading } from "./reading.ts";
import type { StepPool } from "./step-pool.ts";

export interface ReadFeed {
  parsed: ParsedFeed;
  /** The sitemaps that its items came from, where the feed is an index of sitemaps. */
  children: string[];
}

type Readers = Pick<Reading, "fetcher" | "now"> & { steps: Pick<StepPool, "parse"> };
type Answer = Extract<FetchedFeed, { changed: true }>;

/** An index names all sitemaps of a site, back to its first day; the newest hold the news. */
const mostChildren = 3;

/** Parses what a feed answered. An index of sitemaps stands for the news in its newest children, which are asked too. */
export async function readFeed(readers: Readers, answer: Answer): Promise<ReadFeed> {
  const addresses = sitemapChildren(answer.text, answer.url).slice(0, mostChildren);
  const tried = await Promise.all(addresses.map((address) => tryChild(readers, address)));
  const read = tried.flatMap((child) => (child instanceof TagwireError ? [] : [child]));
  const [newest] = read;
  if (!newest) {
    const failure = tried.find((child) => child instanceof TagwireError && child.code !== "not-a-feed");
    if (failure) throw failure;
    return { parsed: await parseAnswer(readers, answer), children: [] };
  }
  const items = read.flatMap(({ parsed }) => parsed.items);
  return { parsed: { ...newest.parsed, items }, children: read.map(({ url }) => url) };
}

/** A child without news is what most of them are, and one that fails must not hide the others. */
async function tryChild(readers: Readers, url: string) {
  try {
    return { url, parsed: await parseAnswer(readers, await fetchFirst(readers, url)) };
  } catch (error) {
    if (error instanceof TagwireError) return error;
    throw error;
  }
}

/** A feed's whole answer, whatever was known of it. */
export async function fetchFirst({ fetcher }: Pick<Reading, "fetcher">, url: string): Promise<Answer> {
  const fetched = await fetcher.fetchFeed(url, {});
  if (fetched.changed) return fetched;
  throw new TagwireError("http-status", `${url} answered 304 to a first request.`, { status: 304 });
}

function parseAnswer({ steps, now }: Readers, { text, url, contentType }: Answer): Promise<ParsedFeed> {
  return steps.parse(text, { url, contentType, now: now().toISOString() });
}
