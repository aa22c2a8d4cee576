import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { feedPlaces } from "../../src/feeds/feed-places.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { mostItems } from "../../src/feeds/tidy-xml.ts";
import { encodings } from "../fetch/encodings.ts";

const page = readFileSync(path.join(import.meta.dirname, "..", "..", "docs", "feeds.md"), "utf8");

test("names every encoding that the tests read", () => {
  for (const { encoding } of encodings) {
    const family = encoding
      .replace(/^windows-125\d$/, "windows-125x")
      .replace(/^iso-8859-\d+$/, "iso-8859-x");
    assert.match(page, new RegExp(family.replace(/(utf-16).*/, "$1"), "i"), encoding);
  }
});

test("gives the most items that a feed may have", () => {
  assert.ok(page.includes(`${mostItems.toLocaleString("en")} items at most`));
});

test("lists usual places that are asked", () => {
  const places = feedPlaces("https://daily.example/").map((place) => new URL(place).pathname);
  const listed = /the usual places: (.*?) and the like/.exec(page)![1]!.match(/\/[\w.]+/g)!;
  for (const place of listed) assert.ok(places.includes(place), place);
});

test("tells how an ambiguous day is read", () => {
  const dayIn = (language: string) =>
    parseFeed(
      `<rss><channel><title>t</title><language>${language}</language><item><title>a</title><pubDate>03/06/2025</pubDate></item></channel></rss>`,
    ).items[0]!.publishedAt!.slice(0, 10);
  assert.match(page, /03\/06\/2025 is the 6th of March in American English or English without a country/);
  assert.deepEqual(["en-US", "en", "en-GB", "fr"].map(dayIn), [
    "2025-03-06",
    "2025-03-06",
    "2025-06-03",
    "2025-06-03",
  ]);
});
