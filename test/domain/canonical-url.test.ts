import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalUrl } from "../../src/domain/canonical-url.ts";

test("trackers, fragments and default ports go; what names the page stays, in a fixed order", () => {
  const cases: [string, string][] = [
    ["HTTPS://Example.COM:443/a?utm_source=x&id=7#top", "https://example.com/a?id=7"],
    ["https://example.com/a?b=2&a=1&fbclid=q", "https://example.com/a?a=1&b=2"],
    ["https://example.com/a?partner=rss&emc=rss&id=7", "https://example.com/a?id=7"],
    ["https://example.com/a?source=agency", "https://example.com/a?source=agency"],
    ["https://example.com/a?", "https://example.com/a"],
    ["http://example.com:8080/a/", "http://example.com:8080/a/"],
    ["https://example.com/search?q=utm_source", "https://example.com/search?q=utm_source"],
  ];
  for (const [address, canonical] of cases) assert.equal(canonicalUrl(address), canonical);
});

test("doing it twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      assert.equal(canonicalUrl(canonicalUrl(address)), canonicalUrl(address));
    }),
  );
});

test("a user and a password that a link carries are not a part of a page's address", () => {
  assert.equal(canonicalUrl("https://reader:secret@daily.example/a"), "https://daily.example/a");
});
