import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { type App, openApp, startSite } from "../../src/app.ts";
import { readSettings } from "../../src/config.ts";
import { ageOf } from "../../src/domain/age.ts";
import { type ServedPublishers, servePublishers } from "../serve-publishers.ts";
import { publishers } from "./wire.ts";

// The whole main job on real sockets: publishers in, "Latest news with #JapanRelations" out.

const now = new Date();
let served: ServedPublishers;
let app: App;
let folder: string;
let site: { address: string; close(): Promise<void> } | undefined;
let page: string;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-main-job-"));
  served = await servePublishers(publishers, { now });
  app = await openApp(readSettings({}, { data: folder, port: 0, allowPrivateNetworks: true }));
  for (const feed of served.feeds) await app.addFeed(feed);
  const polled = await app.poll();
  assert.equal(polled.articles.added, publishers.flatMap((one) => one.articles).length);
  assert.deepEqual([polled.feeds.failed, polled.articles.failed, polled.articles.waiting], [[], [], []]);
  site = await startSite(app, assert.fail);
  page = await (await fetch(new URL("/tags/JapanRelations", site?.address))).text();
});

after(async () => {
  await site?.close();
  await app.close();
  await served.close();
  await rm(folder, { recursive: true });
});

const wanted = publishers
  .flatMap((publisher) => publisher.articles.map((article) => ({ publisher: publisher.name, ...article })))
  .filter((article) => article.id.startsWith("relations-"))
  .sort((one, other) => one.ageDays - other.ageDays);

/** The articles of the page, in its order, as text without markup. */
function articlesOf(html: string): string[] {
  return [...html.matchAll(/<article[\s>][\s\S]*?<\/article>/g)].map(([article]) => textOf(article));
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

test("the page holds exactly the articles about Japan's relations, newest first", () => {
  const articles = articlesOf(page);
  assert.equal(articles.length, wanted.length, articles.map((article) => article.slice(0, 120)).join("\n"));
  for (const [at, article] of articles.entries())
    assert.ok(article.includes(wanted[at]!.title), article.slice(0, 200));
});

test("each has publisher, age, category, headline and the whole text, in this order, and no furniture", () => {
  for (const [at, article] of articlesOf(page).entries()) {
    const { publisher, title, text, ageDays, section } = wanted[at]!;
    const age = ageOf(new Date(now.getTime() - ageDays * 86_400_000).toISOString(), new Date());
    const parts = [
      publisher,
      age,
      ...(section === "Business" ? ["Business"] : []),
      title,
      ...text!.split("\n\n"),
    ];
    let from = 0;
    for (const part of parts) {
      const found = article.indexOf(part.replace(/\s+/g, " "), from);
      assert.notEqual(
        found,
        -1,
        `${part.slice(0, 60)} is missing or out of order in: ${article.slice(0, 400)}`,
      );
      from = found + part.length;
    }
    assert.doesNotMatch(article, /Sign up|morning briefing|Share|Print|More on this|All rights/);
  }
});

test("ages say days up to seven, then the day", () => {
  const ages = articlesOf(page).join(" ");
  assert.match(ages, /3 days ago/);
  assert.match(ages, /7 days ago/);
  assert.match(ages, /\b\d\d-\d\d-\d{4}\b/);
});

test("the three feeds hold the same articles", async () => {
  for (const kind of ["rss", "atom", "json"]) {
    const response = await fetch(new URL(`/tags/JapanRelations.${kind}`, site?.address));
    const body = await response.text();
    assert.equal(response.status, 200);
    for (const { title } of wanted) assert.ok(body.includes(title), `${kind}: ${title}`);
    assert.ok(!body.includes("Nikkei closes"), kind);
  }
});

test("other spellings of the tag's address lead to it", async () => {
  for (const spelling of ["japanrelations", "JAPANRELATIONS", "Japan-Relations", "J%C3%A4panRelations"]) {
    const response = await fetch(new URL(`/tags/${spelling}`, site?.address), { redirect: "manual" });
    assert.equal(response.status, 301, spelling);
    assert.equal(new URL(response.headers.get("location")!, site?.address).pathname, "/tags/JapanRelations");
  }
});

test("a second poll adds nothing and costs only one conditional request a feed", async () => {
  const before = served.log.length;
  const again = await app.poll({ all: true });
  assert.deepEqual(
    [again.articles.added, again.articles.changed, again.feeds.unchanged],
    [0, 0, publishers.length],
  );
  assert.deepEqual(
    served.log.slice(before).map(({ status }) => status),
    publishers.map(() => 304),
  );
});
