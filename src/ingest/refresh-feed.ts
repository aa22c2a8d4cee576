import type { Feed, PollOutcome } from "../domain/feed.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { FetchedFeed } from "../fetch/create-fetcher.ts";
import type { Reading } from "./reading.ts";
import { retryAt } from "./retry-at.ts";

/** What one poll of a feed came to. A failure is a fact that is kept on the feed, not an exception. */
export interface FeedReport {
  url: string;
  unchanged: boolean;
  added: number;
  changed: number;
  error?: string;
}

/** Polls one feed: a conditional request, its items into the store as pending, the outcome on the feed. */
export async function refreshFeed(reading: Reading, feed: Feed): Promise<FeedReport> {
  try {
    const fetched = await reading.fetcher.fetchFeed(feed.url, { etag: feed.etag, lastModified: feed.lastModified });
    const report = await takeIn(reading, feed, fetched);
    await reading.store.feeds.saveOutcome(feed.id, successOf(reading, feed, fetched));
    return report;
  } catch (error) {
    // What is no TagwireError is a fault of the program; it too must not stop the other feeds.
    const failure = error instanceof TagwireError ? error : new TagwireError("bad-input", describe(feed, error));
    await reading.store.feeds.saveOutcome(feed.id, failureOf(reading, feed, failure));
    return { url: feed.url, unchanged: false, added: 0, changed: 0, error: failure.message };
  }
}

function describe(feed: Feed, error: unknown): string {
  return `${feed.url} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

async function takeIn(reading: Reading, feed: Feed, fetched: FetchedFeed): Promise<FeedReport> {
  if (!fetched.changed) return { url: feed.url, unchanged: true, added: 0, changed: 0 };
  const parsed = await reading.steps.parse(fetched.text, { url: fetched.url, contentType: fetched.contentType });
  const seen = await reading.store.items.saveSeen(feed.id, parsed.items, reading.now().toISOString());
  return { url: feed.url, unchanged: false, ...seen };
}

function successOf(reading: Reading, feed: Feed, fetched: FetchedFeed): PollOutcome {
  const now = reading.now();
  const asked = fetched.changed ? (fetched.maxAgeSeconds ?? 0) * 1000 : 0;
  const wait = Math.max(reading.pollMinutes * 60_000, Math.min(asked, 24 * 3_600_000));
  return {
    polledAt: now.toISOString(),
    nextPollAt: new Date(now.getTime() + wait).toISOString(),
    ok: true,
    etag: fetched.changed ? fetched.etag : feed.etag,
    lastModified: fetched.changed ? fetched.lastModified : feed.lastModified,
    movedTo: fetched.movedTo,
  };
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
