import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParsedFeed } from "../../src/domain/item.ts";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

/** CPU seconds that any hostile feed may cost; the limit is five on a busy machine. */
const mostSeconds = 5;

function read(text: string): ParsedFeed | undefined {
  const before = process.cpuUsage();
  try {
    return parseFeed(text, { url: "https://evil.example/feed" });
  } catch (error) {
    assert.ok(error instanceof TagwireError, String(error));
    return undefined;
  } finally {
    const { user, system } = process.cpuUsage(before);
    assert.ok((user + system) / 1e6 < mostSeconds, `${(user + system) / 1e6} s of CPU`);
  }
}

function feedOf(body: string): string {
  return `<rss version="2.0"><channel><title>t</title>${body}</channel></rss>`;
}

const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${"bcdefghij"[level]} "${`&${"abcdefghi"[level]};`.repeat(10)}">`).join("")}]>`;

test("entities that multiply are not expanded", () => {
  const feed = read(`<?xml version="1.0"?>${laughs}${feedOf("<item><title>&j; &amp;</title></item>")}`);
  assert.equal(feed?.items[0]?.title, "&j; &");
});

test("of 200,000 items the first 10,000 are read", () => {
  const items = Array.from(
    { length: 200_000 },
    (_, i) => `<item><title>${i}</title><link>https://evil.example/${i}</link></item>`,
  );
  const feed = read(feedOf(items.join("")));
  assert.equal(feed?.items.length, 10_000);
  assert.equal(feed.items[9_999]?.title, "9999");
});

test("of 200,000 sitemap entries the first 10,000 are read", () => {
  const entry =
    "<url><loc>https://evil.example/</loc><news:news><news:title>a</news:title></news:news></url>";
  assert.equal(read(`<urlset>${entry.repeat(200_000)}</urlset>`)?.items.length, 10_000);
});

test("a million nested tags", () => {
  const feed = read(feedOf(`<item><title>a</title><x>${"<a>".repeat(1_000_000)}</x></item>`));
  assert.equal(feed?.items[0]?.title, "a");
});

test("a million nested tags in a sitemap", () => {
  const news = "<url><loc>https://evil.example/</loc><news:news><news:title>a</news:title></news:news></url>";
  assert.equal(read(`<urlset>${news}${"<url>".repeat(1_000_000)}`)?.items.length, 1);
});

test("a million tags never closed", () => void read(`<rss><channel>${"<item><title>".repeat(500_000)}`));

test("ten megabytes in one title", () => {
  assert.ok(read(feedOf(`<item><title>${"a &amp; b ".repeat(1_000_000)}</title></item>`)));
});

test("a hundred thousand attributes", () => {
  const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(" ");
  assert.ok(read(feedOf(`<item ${attributes}><title>a</title></item>`)));
});

test("stray signs without end", () => {
  read(feedOf("<".repeat(300_000)));
  read(feedOf("<a ".repeat(100_000)));
  read(feedOf("&".repeat(300_000)));
  read(feedOf("<![CDATA[".repeat(50_000)));
  read(feedOf("<!--".repeat(50_000)));
  read(`<rss><channel><link ${"href ".repeat(100_000)}`);
});

test("fields that invite slow patterns", () => {
  read(
    feedOf(
      `<item><title>${"&lt;a ".repeat(200_000)}</title><description>${"&lt;img ".repeat(400_000)}</description></item>`,
    ),
  );
  read(
    feedOf(`<item><title>a${" ".repeat(300_000)}b</title><pubDate>${" 1".repeat(300_000)}</pubDate></item>`),
  );
  const creator = `<dc:creator>${"a@".repeat(100_000)}</dc:creator>`;
  read(feedOf(`<item xmlns:dc="http://purl.org/dc/elements/1.1/"><title>a</title>${creator}</item>`));
});
