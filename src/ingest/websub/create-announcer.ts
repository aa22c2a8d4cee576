import { retryAt } from "../../domain/retry-at.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Reading } from "../reading.ts";
import { changedFeeds } from "./changed-feeds.ts";

/** What came of telling hubs: feeds told, and hubs that could not be told now. */
export interface AnnounceReport {
  told: number;
  failed: { url: string; error: string }[];
}

/** Tells the site's own hubs which of its feeds have changed. */
export interface Announcer {
  /** Remembers an article that was added or has changed. */
  note(articleId: string): void;
  /** Tells the hubs that are due; what a hub could not be told it is told later, with what has come meanwhile. */
  send(reading: Pick<Reading, "store" | "fetcher" | "now" | "random">): Promise<AnnounceReport>;
}

interface Hub {
  address: string;
  /** Feeds that it has not been told yet, the oldest first. */
  waiting: Set<string>;
  failures: number;
  askAt: string;
}

/** In one request; hubs take the field as often as it comes (PubSubHubbub 0.4 §7.1). */
const batchSize = 100;
/** Of each hub. A feed that is left out is told with its next article. */
const mostWaiting = 5_000;
/** More articles than that come at once only with a first reading; reading them all again would hold pages up. */
const mostNoted = 500;

/** Makes an announcer for these hubs; `origin` is the site's public one, by which hubs know its feeds. */
export function createAnnouncer(addresses: readonly string[], origin: string): Announcer {
  const noted = new Set<string>();
  const hubs = addresses.map((address): Hub => ({ address, waiting: new Set(), failures: 0, askAt: "" }));

  return {
    note(articleId) {
      if (noted.size < mostNoted) noted.add(articleId);
    },
    async send(reading) {
      const changed = await readChanged(reading, [...noted], origin);
      noted.clear();
      for (const hub of hubs) remember(hub, changed);
      const due = hubs.filter(
        ({ waiting, askAt }) => waiting.size > 0 && askAt <= reading.now().toISOString(),
      );
      const reports = await Promise.all(due.map((hub) => tell(hub, reading)));
      return {
        told: reports.reduce((sum, { told }) => sum + told, 0),
        failed: reports.flatMap(({ failed }) => failed),
      };
    },
  };
}

async function readChanged(
  { store }: Pick<Reading, "store">,
  ids: readonly string[],
  origin: string,
): Promise<string[]> {
  const articles = await Promise.all(ids.map((id) => store.articles.get(id)));
  return changedFeeds(articles.filter((article) => article !== undefined)).map((path) => `${origin}${path}`);
}

function remember({ waiting }: Hub, changed: readonly string[]): void {
  for (const address of changed) waiting.add(address);
  for (const address of waiting) {
    if (waiting.size <= mostWaiting) break;
    waiting.delete(address);
  }
}

/** Batch by batch; the first one that fails ends it until later. */
async function tell(
  hub: Hub,
  { fetcher, now, random }: Pick<Reading, "fetcher" | "now" | "random">,
): Promise<AnnounceReport> {
  let told = 0;
  try {
    while (hub.waiting.size > 0) {
      const batch = [...hub.waiting].slice(0, batchSize);
      await fetcher.postForm(hub.address, { "hub.mode": "publish", "hub.url": batch });
      for (const address of batch) hub.waiting.delete(address);
      told += batch.length;
    }
    hub.failures = 0;
    return { told, failed: [] };
  } catch (error) {
    if (!(error instanceof TagwireError)) throw error;
    hub.failures += 1;
    hub.askAt = retryAt(now(), hub.failures, random, error.retryAfter);
    return { told, failed: [{ url: hub.address, error: error.message }] };
  }
}
