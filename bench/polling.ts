import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type App, openApp } from "../src/app.ts";
import { readSettings } from "../src/config.ts";
import type { BenchResult } from "./bench-result.ts";
import { type Load, loadPage } from "./load-page.ts";
import { type Newsstand, newsstandIsThere, startNewsstand } from "./start-newsstand.ts";
import { withSite } from "./with-site.ts";

const connections = 50;
const seconds = 8;
const pages = ["/", "/tags/DonaldTrump"];
const corpus = "gold/newsroom/articles.jsonl.gz";

/** How long readers wait while the program reads its publishers, and while it does not. */
export async function run(): Promise<BenchResult> {
  if (!newsstandIsThere) throw new Error("This bench reads ../shared/gold/newsroom, which is not there.");
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-bench-"));
  const db = path.join(folder, "tagwire.db");
  const stands: Newsstand[] = [];
  try {
    stands.push(await startNewsstand(corpus, ["--limit", "1000", "--shift", "1"]));
    await withApp(db, async (app) => {
      await subscribe(app, stands[0]!);
      await app.poll({ all: true });
    });
    const quiet = await loads(db, ["--no-poll"]);
    stands.push(await startNewsstand(corpus, ["--limit", "6000", "--shift", "1"]));
    await withApp(db, (app) => subscribe(app, stands[1]!));
    const before = await countArticles(db);
    const polling = await loads(db, []);
    return resultOf(quiet, polling, (await countArticles(db)) - before);
  } finally {
    for (const stand of stands) stand.close();
    await rm(folder, { recursive: true });
  }
}

async function withApp<T>(db: string, work: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp(readSettings({}, { db, allowPrivateNetworks: true, demo: false }));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

async function subscribe(app: App, { feeds }: Newsstand): Promise<void> {
  for (const feed of feeds) await app.addFeed(feed);
}

function countArticles(db: string): Promise<number> {
  return withApp(db, async ({ store }) => (await store.overview()).articles);
}

/** Each page under load, one after the other, on a site in a process of its own. */
function loads(db: string, flags: string[]): Promise<Load[]> {
  const environment = { TAGWIRE_ALLOW_PRIVATE_NETWORKS: "true", TAGWIRE_DEMO: "false" };
  return withSite(
    db,
    environment,
    async (origin) => {
      const measured: Load[] = [];
      for (const page of pages) measured.push(await loadPage(origin + page, connections, seconds));
      return measured;
    },
    flags,
  );
}

function resultOf(quiet: Load[], polling: Load[], saved: number): BenchResult {
  const rows = pages.map((page, at) => ({ page, quiet: quiet[at]!, polling: polling[at]! }));
  return {
    bench: "polling",
    facts: {
      savedMeanwhile: saved,
      ...Object.fromEntries(
        rows.flatMap(({ page, quiet, polling }) => [
          [`${page} quiet p99`, quiet.p99],
          [`${page} polling p99`, polling.p99],
        ]),
      ),
    },
    table: [
      [
        "50 connections",
        "p50 ms",
        "p99 ms",
        "requests/s",
        "p50 while polling",
        "p99 while polling",
        "requests/s",
        "p99, times",
      ],
      ...rows.map(({ page, quiet, polling }) => [
        page,
        String(quiet.p50),
        String(quiet.p99),
        quiet.perSecond.toFixed(0),
        String(polling.p50),
        String(polling.p99),
        polling.perSecond.toFixed(0),
        (polling.p99 / quiet.p99).toFixed(1),
      ]),
      ["articles saved meanwhile", String(saved)],
    ],
  };
}
