import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

const folder = new URL("./fixtures/", import.meta.url);
const feeds = readdirSync(folder).filter((name) => /\.(?:xml|feed)$/.test(name));

/** The facts that the JSON beside a feed names must be found; null says that there must be none. */
function assertFacts(found: unknown, wanted: unknown, path: string): void {
  if (wanted === null) assert.equal(found, undefined, path);
  else if (Array.isArray(wanted)) {
    assert.ok(Array.isArray(found), `${path} is a list`);
    assert.equal(found.length, wanted.length, `length of ${path}`);
    for (const [index, entry] of wanted.entries()) assertFacts(found[index], entry, `${path}[${index}]`);
  } else if (typeof wanted === "object") {
    for (const [key, value] of Object.entries(wanted as object)) {
      assertFacts((found as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else assert.equal(found, wanted, path);
}

test("fixtures are there", () => assert.ok(feeds.length >= 80, `${feeds.length} feeds`));

for (const name of feeds) {
  test(name.replace(/\.(?:xml|json\.feed)$/, "").replaceAll("-", " "), () => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const wanted = readFileSync(new URL(name.replace(/\.(?:xml|json\.feed)$/, ".json"), folder), "utf8");
    assertFacts(parseFeed(text, { url: "https://daily.example/feed.xml" }), JSON.parse(wanted), "feed");
  });
}
