import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type App, openApp } from "../src/app.ts";
import { readSettings } from "../src/config.ts";
import type { PollReport } from "../src/ingest/poll-once.ts";
import type { BenchResult } from "./bench-result.ts";
import { newsstandIsThere, startNewsstand } from "./start-newsstand.ts";

const limit = Number(process.argv[3] ?? 1000);

/** Articles a second from publishers on loopback to the saved archive, stories included, and where the time goes. */
export async function run(): Promise<BenchResult> {
  if (!newsstandIsThere) throw new Error("This bench reads ../shared/gold/newsroom, which is not there.");
  const newsstand = await startNewsstand("gold/newsroom/articles.jsonl.gz", [
    "--limit",
    String(limit),
    "--shift",
    "1",
  ]);
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-bench-"));
  const app = await openApp(readSettings({}, { data: folder, allowPrivateNetworks: true }));
  try {
    return await measure(app, newsstand.feeds);
  } finally {
    await app.close();
    newsstand.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(app: App, feeds: string[]): Promise<BenchResult> {
  const started = performance.now();
  for (const feed of feeds) await app.addFeed(feed);
  const addSeconds = (performance.now() - started) / 1000;
  const first = await app.poll({ all: true });
  const second = await app.poll({ all: true });
  return resultOf(app, addSeconds, first, second);
}

function resultOf(app: App, addSeconds: number, first: PollReport, second: PollReport): BenchResult {
  const { added, failed, waiting } = first.articles;
  const rate = added / first.seconds;
  const steps = Object.entries(first.steps);
  return {
    bench: "ingest",
    facts: {
      articles: added,
      notSaved: failed.length + waiting.length,
      threads: app.settings.workers,
      addSeconds: round(addSeconds),
      pollSeconds: round(first.seconds),
      articlesPerSecond: round(rate),
      secondPollSeconds: round(second.seconds),
      secondPollAdded: second.articles.added,
      secondPollUnchangedFeeds: second.feeds.unchanged,
      ...Object.fromEntries(steps.map(([step, ms]) => [`${step}MsPerArticle`, round(ms / added)])),
    },
    table: [
      ["what", "figure"],
      ["articles saved", `${added} of ${added + failed.length + waiting.length}`],
      ["articles/s, feeds polled and stories assigned", rate.toFixed(1)],
      ["second poll", `${second.seconds.toFixed(2)} s, ${second.articles.added} new`],
      ...steps.map(([step, ms]) => [`${step}, ms an article (waiting included)`, (ms / added).toFixed(2)]),
    ],
  };
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
