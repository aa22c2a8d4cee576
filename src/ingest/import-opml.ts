import { TagwireError } from "../domain/tagwire-error.ts";
import { parseOpml } from "../feeds/parse-opml.ts";
import type { Store } from "../store/store.ts";
import { publisherKeyFor } from "./publisher-key-for.ts";

export interface ImportReport {
  added: string[];
  /** Feeds that were there already. */
  known: string[];
  failed: { url: string; error: string }[];
}

/** Adds all feeds of an OPML document, without asking any of them: the next poll does. Messages call it by `name`. */
export async function importOpml(
  store: Store,
  opml: string,
  now: Date,
  name?: string,
): Promise<ImportReport> {
  const { feeds } = parseOpml(opml, name);
  const report: ImportReport = { added: [], known: [], failed: [] };
  if (feeds.length > 0 && (await store.overview()).demo) await store.removeDemo();
  for (const feed of feeds) await importFeed(store, feed, now, report);
  return report;
}

type OpmlFeed = ReturnType<typeof parseOpml>["feeds"][number];

async function importFeed(store: Store, feed: OpmlFeed, now: Date, report: ImportReport): Promise<void> {
  try {
    const url = new URL(feed.url).href;
    const homepage = feed.homepage && URL.canParse(feed.homepage) ? feed.homepage : new URL("/", url).href;
    const { host } = new URL(homepage);
    const name = feed.title || host.replace(/^www\./, "");
    const key = await publisherKeyFor(store, homepage, name);
    if (await store.feeds.find(url)) return void report.known.push(url);
    if (!(await store.publishers.get(key)))
      await store.publishers.save({ key, name, host, homepage, demo: false });
    await store.feeds.add({
      url,
      title: name,
      publisherKey: key,
      demo: false,
      nextPollAt: now.toISOString(),
    });
    report.added.push(url);
  } catch (error) {
    report.failed.push({ url: feed.url, error: reasonOf(error, feed.url) });
  }
}

function reasonOf(error: unknown, url: string): string {
  if (error instanceof TagwireError) return error.message;
  if (error instanceof TypeError) return `${url} is no web address.`;
  throw error;
}
