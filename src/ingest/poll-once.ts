import type { Feed } from "../domain/feed.ts";
import type { PendingItem } from "../domain/item.ts";
import type { Publisher } from "../domain/publisher.ts";
import { inLanes } from "./in-lanes.ts";
import { type ItemReport, ingestArticle } from "./ingest-article.ts";
import { openRound } from "./open-round.ts";
import type { Stories } from "./open-story-thread.ts";
import type { Reading } from "./reading.ts";
import { type FeedReport, refreshFeed } from "./refresh-feed.ts";
import type { StepTotals } from "./step-times.ts";
import { tellStories } from "./tell-stories.ts";
import { askHubs } from "./websub/ask-hubs.ts";
import type { AnnounceReport } from "./websub/create-announcer.ts";

export interface PollReport {
  feeds: { read: number; unchanged: number; failed: { url: string; error: string }[] };
  articles: {
    added: number;
    changed: number;
    unchanged: number;
    failed: { url: string; error: string }[];
    /** Pages that could not be read now and are tried again later. */
    waiting: { url: string; error: string }[];
  };
  /** The site's own hubs; absent where there are none. */
  hubs?: AnnounceReport;
  seconds: number;
  /** Milliseconds by step, summed over threads and connections. */
  steps: StepTotals;
}

export interface PollOptions {
  /** All active feeds and all waiting items, not only those that are due. */
  all?: boolean;
  /** Called after each feed and each article. */
  onProgress?: (done: number, known: number) => void;
  signal?: AbortSignal;
}

/** Hosts are read side by side, one connection each; this many tasks are under way at once. */
const feedsAtOnce = 24;
const itemsAtOnce = 96;
const claimMinutes = 15;

/** Reads what is due, or all, once: feeds first, then the pages of all waiting items. */
export async function pollOnce(
  reading: Reading,
  stories: Stories,
  { all, onProgress, signal }: PollOptions = {},
): Promise<PollReport> {
  const started = reading.now();
  const round = openRound(reading, stories);
  await Promise.all([reading.rules.refresh(), reading.standing.refresh()]);
  const progress = createProgress(onProgress);
  const feeds = await forEachClaimed(
    () => claimFeeds(reading, started, all),
    feedsAtOnce,
    signal,
    async (feed: Feed) => progress(await refreshFeed(round, feed), (report) => report.added + report.changed),
  );
  await askHubs(reading);
  const publishers = await publishersByFeed(reading);
  const items = await forEachClaimed(
    () => claimItems(reading, started, all),
    itemsAtOnce,
    signal,
    async (item: PendingItem) => {
      const publisher = publishers.get(item.feedId);
      return publisher ? progress(await ingestArticle(round, item, publisher), () => 0) : undefined;
    },
  );
  await round.times.measure("stories", () => tellStories(reading.store, reading.steps));
  const hubs = await reading.announcer?.send(reading);
  const seconds = (reading.now().getTime() - started.getTime()) / 1000;
  return { ...summarize(feeds, items), ...(hubs && { hubs }), seconds, steps: round.times.totals() };
}

function createProgress(onProgress: PollOptions["onProgress"]) {
  let done = 0;
  let known = 0;
  return <T>(report: T, found: (report: T) => number): T => {
    done += 1;
    known += found(report);
    onProgress?.(done, Math.max(known, done));
    return report;
  };
}

function claimFeeds(reading: Reading, started: Date, all = false): Promise<Feed[]> {
  return reading.store.feeds.claimDue({ ...claimTimes(reading, started), limit: 500, all });
}

function claimItems(reading: Reading, started: Date, all = false): Promise<PendingItem[]> {
  return reading.store.items.claimPending({ ...claimTimes(reading, started), limit: 500, all });
}

/** What this poll has tried itself is not handed out to it again, even with `all`. */
function claimTimes(reading: Reading, started: Date) {
  const now = reading.now();
  const until = new Date(now.getTime() + claimMinutes * 60_000);
  return { now: now.toISOString(), claimedUntil: until.toISOString(), untriedSince: started.toISOString() };
}

async function publishersByFeed(reading: Reading): Promise<Map<number, Publisher>> {
  const [feeds, publishers] = await Promise.all([
    reading.store.feeds.list(),
    reading.store.publishers.list(),
  ]);
  const byKey = new Map(publishers.map((publisher) => [publisher.key, publisher]));
  return new Map(
    feeds.flatMap((feed) => {
      const publisher = byKey.get(feed.publisherKey);
      return publisher ? [[feed.id, publisher] as const] : [];
    }),
  );
}

/** Claims and works until nothing more is handed out, `atOnce` tasks at a time. */
async function forEachClaimed<T, R>(
  claim: () => Promise<T[]>,
  atOnce: number,
  signal: AbortSignal | undefined,
  work: (claimed: T) => Promise<R | undefined>,
): Promise<R[]> {
  const results: R[] = [];
  for (;;) {
    const claimed = signal?.aborted ? [] : await claim();
    if (claimed.length === 0) return results;
    await inLanes(claimed, atOnce, signal, async (one) => {
      const result = await work(one);
      if (result !== undefined) results.push(result);
    });
  }
}

function summarize(feeds: FeedReport[], items: ItemReport[]): Pick<PollReport, "feeds" | "articles"> {
  const count = (outcome: ItemReport["outcome"]) => items.filter((item) => item.outcome === outcome).length;
  const list = (outcome: "waiting" | "failed") =>
    items.flatMap((item) =>
      item.outcome === outcome && "error" in item ? [{ url: item.url, error: item.error }] : [],
    );
  return {
    feeds: {
      read: feeds.filter((feed) => !feed.error).length,
      unchanged: feeds.filter((feed) => feed.unchanged).length,
      failed: feeds.flatMap(({ url, error }) => (error ? [{ url, error }] : [])),
    },
    articles: {
      added: count("added"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      failed: list("failed"),
      waiting: list("waiting"),
    },
  };
}
