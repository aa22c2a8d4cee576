import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { type Demo, startDemo } from "../../demo/start-demo.ts";

const now = new Date("2026-03-01T12:00:00Z");
const minute = 60_000;
const day = 24 * 60 * minute;

interface ReadItem {
  url: string;
  title: string;
  summary: string;
  publishedAt: number;
}

/** Reads a feed with feedsmith alone, so that a mistake of our own parser cannot hide one of the demo. */
async function readFeed(url: string): Promise<{ language: string; items: ReadItem[] }> {
  const response = await fetch(url);
  const body = await response.text();
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/feed+json")) return readJson(body);
  return type.startsWith("application/atom+xml") ? readAtom(body) : readRss(body);
}

function readJson(body: string) {
  const feed = parseJsonFeed(JSON.parse(body));
  const items = (feed.items ?? []).map((item) =>
    read(item.url, item.title, item.summary, item.date_published),
  );
  return { language: feed.language ?? "", items };
}

function readAtom(body: string) {
  const feed = parseAtomFeed(body);
  const items = (feed.entries ?? []).map((entry) =>
    read(entry.links?.[0]?.href, entry.title?.value, entry.summary?.value, entry.published),
  );
  return { language: feed.xml?.lang ?? "", items };
}

function readRss(body: string) {
  const feed = parseRssFeed(body);
  const items = (feed.items ?? []).map((item) => read(item.link, item.title, item.description, item.pubDate));
  return { language: feed.language ?? "", items };
}

function read(url?: string, title?: string, summary?: string, date?: string): ReadItem {
  assert.ok(url && title && summary && date, `an item lacks something: ${url} ${title}`);
  return { url, title, summary, publishedAt: Date.parse(date) };
}

describe("startDemo", () => {
  let demo: Demo;
  let feeds: { url: string; language: string; items: ReadItem[] }[];

  before(async () => {
    demo = await startDemo({ port: 0, now });
    feeds = await Promise.all(demo.feeds.map(async ({ url }) => ({ url, ...(await readFeed(url)) })));
  });
  after(() => demo.close());

  it("serves about a hundred articles of five publishers in at least three languages", () => {
    const count = feeds.reduce((sum, { items }) => sum + items.length, 0);
    assert.ok(count >= 90 && count <= 110, `${count} articles`);
    assert.deepEqual(
      feeds.map(({ language }) => language),
      ["en-GB", "en-US", "de-DE", "ja-JP", "ko-KR"],
    );
    assert.deepEqual(
      demo.feeds.map(({ publisher }) => publisher.language),
      ["en", "en", "de", "ja", "ko"],
    );
  });

  it("has a page for every item, with its title, its language and more text than the feed", async () => {
    for (const { items, language } of feeds) {
      for (const { url, title, summary } of items) {
        const response = await fetch(url);
        assert.equal(response.status, 200, url);
        const page = await response.text();
        assert.ok(page.includes(`<h1`) && unescapeHtml(page).includes(title), url);
        assert.match(page, new RegExp(`<html lang="${language.slice(0, 2)}`), url);
        assert.ok(page.length > summary.length * 3, url);
      }
    }
  });

  it("puts the newest article minutes before now, the oldest twelve days before, newest first", () => {
    const times = feeds.flatMap(({ items }) => items.map(({ publishedAt }) => publishedAt));
    const newest = now.getTime() - Math.max(...times);
    assert.ok(newest >= 0 && newest < 10 * minute, `the newest is ${newest} ms old`);
    const oldest = (now.getTime() - Math.min(...times)) / day;
    assert.ok(oldest > 11.9 && oldest < 12.1, `the oldest is ${oldest} days old`);
    for (const { items } of feeds) {
      const own = items.map(({ publishedAt }) => publishedAt);
      assert.deepEqual(
        own,
        own.toSorted((a, b) => b - a),
      );
    }
  });

  it("has articles of every age that a tag page words differently", () => {
    const ages = feeds.flatMap(({ items }) => items.map(({ publishedAt }) => now.getTime() - publishedAt));
    const inHours = (from: number, to: number) =>
      ages.some((age) => age >= from * 60 * minute && age < to * 60 * minute);
    assert.ok(
      inHours(0, 1) &&
        inHours(1, 24) &&
        inHours(24, 48) &&
        inHours(7 * 24, 8 * 24) &&
        inHours(8 * 24, 13 * 24),
    );
  });

  it("answers a conditional request with 304 and no body", async () => {
    const { url } = feeds[0]!;
    const first = await fetch(url);
    await first.text();
    const etag = first.headers.get("etag") ?? "";
    const modified = first.headers.get("last-modified") ?? "";
    for (const headers of [{ "If-None-Match": etag }, { "If-Modified-Since": modified }]) {
      const again = await fetch(url, { headers });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), "");
    }
    const stale = await fetch(url, {
      headers: { "If-None-Match": '"other"', "If-Modified-Since": modified },
    });
    assert.equal(stale.status, 200, "If-None-Match goes before If-Modified-Since");
    await stale.text();
  });

  it("links each feed from the publisher's home page, and serves its logo and robots.txt", async () => {
    for (const { url, publisher } of demo.feeds) {
      const home = await (await fetch(publisher.homepage)).text();
      assert.match(home, /<link rel="alternate" type="application\/(?:rss|atom|feed)\+/);
      assert.ok(home.includes(`href="${url}"`));
      const logo = await fetch(publisher.logo);
      assert.equal(logo.headers.get("content-type"), "image/svg+xml");
      await logo.text();
    }
    const robots = await fetch(`${demo.origin}/robots.txt`);
    assert.match(await robots.text(), /^User-agent: \*$/m);
  });

  it("draws its pictures itself, the same each time", async () => {
    const url = `${demo.origin}/harrowmere-courier/pictures/g7-kananaskis-ends.png`;
    const picture = Buffer.from(await (await fetch(url)).arrayBuffer());
    assert.equal(picture.subarray(1, 4).toString("latin1"), "PNG");
    const second = await startDemo({ port: 0, now });
    const again = await fetch(url.replace(demo.origin, second.origin));
    assert.ok(picture.equals(Buffer.from(await again.arrayBuffer())));
    await second.close();
  });

  it("names no host but its own in any feed", async () => {
    for (const { url } of feeds) {
      const body = await (await fetch(url)).text();
      const addresses = body.match(/https?:\/\/[^\s"<]+/g) ?? [];
      const outside = addresses.filter((address) => !address.startsWith(demo.origin));
      assert.deepEqual(
        outside.filter((address) => !/w3\.org|purl\.org|search\.yahoo|jsonfeed\.org/.test(address)),
        [],
      );
    }
  });

  it("says 404 for what it has not, 405 for what it does not do", async () => {
    for (const path of ["/nothing", "//", "/harrowmere-courier/world/nothing", "/%E0%A4%A"]) {
      const response = await fetch(demo.origin + path);
      assert.equal(response.status, 404, path);
      await response.text();
    }
    const posted = await fetch(feeds[0]!.url, { method: "POST", body: "x" });
    assert.equal(posted.status, 405);
    await posted.text();
  });

  it("takes the wanted port, and any free one when that is taken", async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
    const { port } = occupant.address() as { port: number };
    const elsewhere = await startDemo({ port, now });
    assert.notEqual(new URL(elsewhere.origin).port, String(port));
    await elsewhere.close();
    await new Promise((resolve) => occupant.close(resolve));
    const there = await startDemo({ port, now });
    assert.equal(there.origin, `http://127.0.0.1:${port}`);
    await there.close();
  });
});

/** The text that `html` templates escaped. */
function unescapeHtml(page: string): string {
  return page.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
