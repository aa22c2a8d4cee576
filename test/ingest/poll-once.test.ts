import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { type App, openApp } from "../../src/app.ts";
import { readSettings } from "../../src/config.ts";
import { publishers } from "../main-job/wire.ts";
import { type ServedPublishers, servePublishers, type TestPublisher } from "../serve-publishers.ts";

let folder: string;
let app: App;
let served: ServedPublishers | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-poll-"));
  app = await openApp(
    readSettings(
      {},
      { data: folder, allowPrivateNetworks: true, maxFeedBytes: 100_000, maxPageBytes: 200_000 },
    ),
  );
});
afterEach(async () => {
  await served?.close();
  await app.close();
  await rm(folder, { recursive: true });
});

const known = { publisher: { name: "Some Daily", homepage: "http://127.0.0.1:1/some/" } };
const count = publishers.flatMap((publisher) => publisher.articles).length;

/** A server's share of failures, the same in each run: every third request fails, whatever it asks. */
function everyThird(): () => boolean {
  let requests = 0;
  return () => ++requests % 3 === 0;
}

test("with a third of all answers failing nothing is lost and nothing is there twice", async () => {
  served = await servePublishers(publishers, { now: new Date() });
  for (const feed of served.feeds) await app.addFeed(feed);
  await served.close();
  const port = Number(new URL(served.origin).port);
  served = await servePublishers(publishers, { now: new Date(), fails: everyThird(), port });
  for (let round = 0; round < 6; round++) await app.poll({ all: true });
  const { entries } = await app.store.articles.latest({ limit: 200 });
  assert.equal(entries.length, count);
  assert.equal(new Set(entries.map((article) => article.url)).size, count);
  assert.ok(
    entries.every((article) => article.access === "full"),
    "each with its whole text",
  );
});

test("one feed that fails is a state of that feed, and the others are read", async () => {
  served = await servePublishers(publishers, {
    now: new Date(),
    fails: (asked, tries) => asked.startsWith("/plain-gazette/feed") && tries > 1,
  });
  for (const feed of served.feeds) await app.addFeed(feed);
  const report = await app.poll();
  assert.equal(report.feeds.failed.length, 1);
  assert.match(report.feeds.failed[0]!.error, /503/);
  assert.equal(report.articles.added, 9);
  const failed = await app.store.feeds.find(served.feeds[2]!);
  assert.equal(failed?.failures, 1);
  assert.match(failed?.error ?? "", /503/);
});

test("a page that is gone is filed with what the feed says, and why", async () => {
  const publisher: TestPublisher = {
    slug: "daily",
    name: "Daily",
    feed: "rss",
    articles: [
      { id: "there", title: "The bridge reopens", ageDays: 1, text: publishers[0]!.articles[0]!.text! },
      { id: "gone", title: "The ferry stops", ageDays: 1, summary: "The ferry stops in May.", gone: true },
    ],
  };
  served = await servePublishers([publisher], { now: new Date() });
  await app.addFeed(served.feeds[0]!);
  await app.poll();
  const { entries } = await app.store.articles.latest({ limit: 10 });
  const gone = entries.find((article) => article.title === "The ferry stops");
  assert.equal(gone?.access, "blocked");
  assert.match(gone?.accessReason ?? "", /404/);
  assert.equal(gone?.summary, "The ferry stops in May.");
  assert.equal(entries.length, 2);
});

test("a feed and a page that are too large are told, and cost nothing else", async () => {
  const filler = "x".repeat(300_000);
  const large: TestPublisher = {
    slug: "large",
    name: "Large",
    feed: "rss",
    articles: [{ id: "1", title: "Big", ageDays: 1, summary: filler }],
  };
  const page: TestPublisher = {
    slug: "page",
    name: "Page",
    feed: "atom",
    articles: [
      {
        id: "1",
        title: "Heavy page",
        ageDays: 1,
        html: `<html><body><p>${filler}</p></body></html>`,
        summary: "What the feed says.",
      },
    ],
  };
  served = await servePublishers([large, page, publishers[0]!], { now: new Date() });
  await assert.rejects(app.addFeed(served.feeds[0]!), /large\/feed.*larger than/);
  await app.addFeed(served.feeds[1]!);
  await app.addFeed(served.feeds[2]!);
  const report = await app.poll();
  assert.equal(report.articles.added, 1 + publishers[0]!.articles.length);
  const { entries } = await app.store.articles.latest({ limit: 10 });
  assert.match(entries.find((article) => article.title === "Heavy page")?.accessReason ?? "", /larger than/);
});

test("adding what is no feed says so and adds nothing", async () => {
  served = await servePublishers(publishers, { now: new Date() });
  const { origin } = served;
  await assert.rejects(app.addFeed(`${origin}/eastern-chronicle/a/nikkei`), /announces no feed|no feed/);
  await assert.rejects(app.addFeed(`${origin}/nothing-here`), /404/);
  await assert.rejects(app.addFeed("http://127.0.0.1:9/feed"), /127\.0\.0\.1:9/);
  await assert.rejects(app.addFeed("ftp://example.com/feed"), /no web address/);
  assert.deepEqual(await app.store.feeds.list(), []);
  await app.addFeed(served.feeds[0]!, known);
  await assert.rejects(app.addFeed(served.feeds[0]!), /already/);
});

test("an article whose text changed is read again and replaced, at the same address and in the same story", async () => {
  const publisher: TestPublisher = {
    ...publishers[0]!,
    articles: publishers[0]!.articles.map((article) => ({ ...article })),
  };
  const now = new Date();
  served = await servePublishers([publisher], { now });
  await app.addFeed(served.feeds[0]!);
  await app.poll();
  const before = (await app.store.articles.latest({ limit: 10 })).entries.find((article) =>
    article.title.startsWith("Nikkei"),
  );
  Object.assign(publisher.articles[1]!, {
    title: "Nikkei closes at five-month high as chip shares climb",
    summary: "Corrected.",
  });
  const report = await app.poll({ all: true });
  assert.deepEqual([report.articles.added, report.articles.changed], [0, 1]);
  const after = await app.store.articles.get(before!.id);
  assert.match(after!.title, /five-month/);
  assert.equal(after!.storyId, before!.storyId);
});
