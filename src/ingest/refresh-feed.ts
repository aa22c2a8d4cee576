import type { Feed, PollOutcome } from "../domain/feed.ts";
import { nextPollAt, rhythmSpan } from "../domain/next-poll.ts";
import { retryAt } from "../domain/retry-at.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { withoutCredentials } from "../domain/without-credentials.ts";
import { readHubHeader } from "../feeds/read-hub.ts";
import type { FetchedFeed } from "../fetch/create-fetcher.ts";
import { readFeed } from "./read-feed.ts";
import type { Reading, Round } from "./reading.ts";
import { noteHub } from "./websub/note-hub.ts";

/** What one poll of a feed came to. A failure is a fact that is kept on the feed, not an exception. */
export interface FeedReport {
  url: string;
  unchanged: boolean;
  added: number;
  changed: number;
  error?: string;
}

/** Polls one feed: a conditional request, its items into the store as pending, the outcome on the feed. */
export async function refreshFeed(round: Round, feed: Feed): Promise<FeedReport> {
  try {
    const { etag, lastModified } = feed;
    const fetched = await round.times.measure("fetch", () =>
      round.fetcher.fetchFeed(feed.url, { etag, lastModified }),
    );
    const taken = await takeIn(round, feed, fetched);
    await round.store.feeds.saveOutcome(feed.id, await successOf(round, feed, fetched, taken));
    return taken.report;
  } catch (error) {
    // What is no TagwireError is a fault of the program; it too must not stop the other feeds.
    const failure =
      error instanceof TagwireError ? error : new TagwireError("bad-input", describe(feed, error));
    await round.store.feeds.saveOutcome(feed.id, failureOf(round, feed, failure));
    const url = withoutCredentials(feed.url);
    return { url, unchanged: false, added: 0, changed: 0, error: failure.message };
  }
}

function describe(feed: Feed, error: unknown): string {
  return `${withoutCredentials(feed.url)} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

interface Taken {
  report: FeedReport;
  /** What the feed says of itself. */
  facts: Pick<PollOutcome, "title" | "kind" | "pace" | "etag" | "lastModified">;
}

/** An index of sitemaps can stay the same while the sitemaps that it names do not: it is read whole each time. */
const unchecked = { etag: undefined, lastModified: undefined };

async function takeIn(round: Round, feed: Feed, fetched: FetchedFeed): Promise<Taken> {
  const { url } = feed;
  if (!fetched.changed) return { report: { url, unchanged: true, added: 0, changed: 0 }, facts: {} };
  const { links = "" } = fetched;
  const { parsed, children } = await round.times.measure("parse", () => readFeed(round, fetched));
  const seen = await round.store.items.saveSeen(feed.id, parsed.items, round.now().toISOString());
  const { title, kind, pace = {} } = parsed;
  await noteHub(round, feed, readHubHeader(links, fetched.url) ?? parsed.hub);
  return {
    report: { url, unchanged: false, ...seen },
    facts: { title, kind, pace, ...(children.length > 0 && unchecked) },
  };
}

async function successOf(
  reading: Reading,
  feed: Feed,
  fetched: FetchedFeed,
  { facts, report }: Taken,
): Promise<PollOutcome> {
  const now = reading.now();
  const { pace = feed.pace } = facts;
  const { maxAgeSeconds, movedTo } = fetched;
  const moments = await reading.store.items.moments(feed.id, rhythmStart(now));
  const fixedMinutes = reading.pollMinutes;
  // A hub that has left something out is not relied on until a poll finds nothing new again.
  const pushedUntil = report.added > 0 ? undefined : await leaseEndOf(reading, feed);
  const next = nextPollAt({ now, moments, fixedMinutes, pace, maxAgeSeconds, pushedUntil });
  return {
    polledAt: now.toISOString(),
    nextPollAt: next.toISOString(),
    ok: true,
    etag: fetched.changed ? fetched.etag : feed.etag,
    lastModified: fetched.changed ? fetched.lastModified : feed.lastModified,
    movedTo,
    ...facts,
  };
}

async function leaseEndOf({ store }: Reading, { id }: Feed): Promise<string | undefined> {
  return (await store.subscriptions.ofFeed(id))?.leaseEndsAt;
}

function rhythmStart(now: Date): string {
  return new Date(now.getTime() - rhythmSpan).toISOString();
}

function failureOf(reading: Reading, feed: Feed, failure: TagwireError): PollOutcome {
  const now = reading.now();
  return {
    polledAt: now.toISOString(),
    nextPollAt: retryAt(now, feed.failures + 1, reading.random, failure.retryAfter),
    ok: false,
    error: failure.message,
    // The validators of the last good answer stay true after a failed one.
    etag: feed.etag,
    lastModified: feed.lastModified,
    ended: failure.code === "gone",
  };
}
