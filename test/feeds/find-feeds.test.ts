import assert from "node:assert/strict";
import { test } from "node:test";
import { feedPlaces } from "../../src/feeds/feed-places.ts";
import { findFeeds } from "../../src/feeds/find-feeds.ts";

const page = "https://daily.example/world/";

test("announced feeds come first, in the page's order, with title and kind", () => {
  const html = `<a href="/rss">RSS</a>
    <link rel="alternate" type="application/atom+xml" title="The  Daily" href="/atom.xml">
    <link rel="Alternate home" type="application/rss+xml; charset=utf-8" href="feed?a=1&amp;b=2">
    <link rel="alternate" type="application/feed+json" href="https://daily.example/feed.json">`;
  assert.deepEqual(findFeeds(html, page), [
    { url: "https://daily.example/atom.xml", way: "announced", title: "The Daily", kind: "atom" },
    { url: "https://daily.example/world/feed?a=1&b=2", way: "announced", kind: "rss" },
    { url: "https://daily.example/feed.json", way: "announced", kind: "json" },
    { url: "https://daily.example/rss", way: "linked", title: "RSS" },
  ]);
});

test("relative addresses follow <base>", () => {
  const html = `<base href="https://cdn.example/x/"><link rel=alternate type="application/rss+xml" href="f.xml">`;
  assert.deepEqual(findFeeds(html, page), [
    { url: "https://cdn.example/x/f.xml", way: "announced", kind: "rss" },
  ]);
});

test("feeds of comments come last", () => {
  const html = `<link rel="alternate" type="application/rss+xml" title="Daily » Comments Feed" href="/comments/feed/">
    <a href="/feed/">News</a>`;
  assert.deepEqual(
    findFeeds(html, page).map((feed) => feed.url),
    ["https://daily.example/feed/", "https://daily.example/comments/feed/"],
  );
});

const feedLinks = [
  "/rss.xml",
  "/news/rss",
  "/index.rdf",
  "/?feed=rss2",
  "/rss/world.xml",
  "https://feeds.daily.example/top",
  "/feed/",
  "/world.rss",
  "/a?format=rss",
  "/atom.php",
];
for (const href of feedLinks) {
  test(`a link to ${href} looks like a feed`, () =>
    assert.equal(findFeeds(`<a href="${href}">x</a>`, page).length, 1));
}

const otherLinks = [
  "/",
  "/newsfeed-explained.html",
  "/rssi-meter",
  "/feedback",
  "/anatomy",
  "javascript:feed()",
  "https://feedly.com/i/subscription/feed/x",
  "mailto:rss@daily.example",
];
for (const href of otherLinks) {
  test(`a link to ${href} does not`, () => assert.deepEqual(findFeeds(`<a href="${href}">x</a>`, page), []));
}

test("other alternates are no feeds", () => {
  const html = `<link rel="alternate" hreflang="de" href="/de/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
    <link rel="alternate" type="application/json+oembed" href="/oembed?url=feed"><link rel="stylesheet" type="application/rss+xml" href="/x">`;
  assert.deepEqual(findFeeds(html, page), []);
});

test("one feed stands once", () => {
  const html = `<link rel="alternate" type="application/rss+xml" href="/rss"><a href="/rss">RSS</a><a href="/rss">RSS</a>`;
  assert.equal(findFeeds(html, page).length, 1);
});

test("a page of ten thousand feeds gives a hundred", () => {
  const html = Array.from({ length: 10_000 }, (_, i) => `<a href="/${i}.rss">x</a>`).join("");
  assert.equal(findFeeds(html, page).length, 100);
});

test("places of a home page are those of its host", () => {
  const places = feedPlaces("https://daily.example/index.html");
  assert.equal(places[0], "https://daily.example/feed");
  for (const path of ["rss", "rss.xml", "atom.xml", "feed.json", "index.xml"])
    assert.ok(places.includes(`https://daily.example/${path}`));
});

test("a section's own places come before its site's", () => {
  const places = feedPlaces("http://127.0.0.1:4000/daily");
  assert.equal(places[0], "http://127.0.0.1:4000/daily/feed");
  assert.ok(places.includes("http://127.0.0.1:4000/feed"));
});

test("absurdly deep pages give what stands above", () => {
  const html = `<link rel="alternate" type="application/rss+xml" href="/rss">${"<div>".repeat(1_000_000)}`;
  const before = process.cpuUsage();
  assert.deepEqual(findFeeds(html, page), [
    { url: "https://daily.example/rss", way: "announced", kind: "rss" },
  ]);
  assert.ok(process.cpuUsage(before).user < 2_000_000);
});
