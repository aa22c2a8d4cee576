import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { robotsSitemaps } from "../../src/feeds/robots-sitemaps.ts";
import { sitemapChildren } from "../../src/feeds/sitemap-children.ts";

const url = "https://news.daily.example/index.xml";

test("an index gives its children, news first, then the last modified, each once", () => {
  const entries = [
    ["/pages-1.xml", "2026-02-01"],
    ["/pages-2.xml", "2026-03-01"],
    ["/news-2.xml", "2026-02-01"],
    ["/news-1.xml", "2026-01-01"],
    ["/pages-2.xml", ""],
    ["javascript:x", ""],
  ].map(([loc, modified]) => `<sitemap><loc>${loc}</loc><lastmod>${modified}</lastmod></sitemap>`);
  assert.deepEqual(
    sitemapChildren(`<sitemapindex>${entries.join("")}</sitemapindex>`, url).map(
      (child) => new URL(child).pathname,
    ),
    ["/news-2.xml", "/news-1.xml", "/pages-2.xml", "/pages-1.xml"],
  );
});

test("what is no index has no children", () => {
  for (const text of ["<urlset><url><loc>/a</loc></url></urlset>", "<rss></rss>", "", "<html></html>"])
    assert.deepEqual(sitemapChildren(text, url), []);
});

test("robots.txt names sitemaps, however it is written", () => {
  const robots =
    "User-agent: *\r\nDisallow: /\r\nSitemap: https://daily.example/a.xml # all\r\n  SITEMAP :/news.xml\n# Sitemap: /no.xml\nsitemap:\nSitemap: /a.xml\nSitemap: https://daily.example/a.xml";
  assert.deepEqual(robotsSitemaps(robots, "https://daily.example/robots.txt"), [
    "https://daily.example/news.xml",
    "https://daily.example/a.xml",
  ]);
});

test("with a moment given, a news sitemap holds the news of two days; without, all", () => {
  const entry = (date: string) =>
    `<url><loc>https://daily.example/${date}</loc><news:news>${date && `<news:publication_date>${date}</news:publication_date>`}<news:title>News</news:title></news:news></url>`;
  const text = `<urlset>${["2026-06-03T10:00:00Z", "2026-06-01T13:00:00Z", "2026-06-01T11:00:00Z", ""].map(entry).join("")}</urlset>`;
  assert.equal(parseFeed(text).items.length, 4);
  const { items } = parseFeed(text, { now: "2026-06-03T12:00:00Z" });
  assert.deepEqual(
    items.map((item) => item.publishedAt?.slice(0, 13)),
    ["2026-06-03T10", "2026-06-01T13", undefined],
  );
});

test("a news sitemap whose news are all old is a feed all the same", () => {
  const text =
    "<urlset><url><loc>https://daily.example/1</loc><news:news><news:publication_date>2026-01-01</news:publication_date><news:title>Old</news:title></news:news></url></urlset>";
  assert.deepEqual(parseFeed(text, { now: "2026-06-03T12:00:00Z" }).items, []);
});
