import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

const url = "https://daily.example/news";

function refusal(text: string, options = {}): string {
  try {
    parseFeed(text, { url, ...options });
  } catch (error) {
    assert.ok(error instanceof TagwireError, String(error));
    assert.equal(error.code, "not-a-feed");
    return error.message;
  }
  return assert.fail("it was taken for a feed");
}

const refusals: [string, string, RegExp][] = [
  [
    "a web page",
    "<!doctype html><title>News</title><p>Hello",
    /^https:\/\/daily\.example\/news is a web page, not a feed; give the site's address to `tagwire add`/,
  ],
  ["a web page without a doctype", "<div class=x><p>Hello</div>", /is a web page/],
  ["JSON", '{"a": 1}', /is JSON but not JSON Feed/],
  ["broken JSON", '{"version": "https://jsonfeed.org/version/1.1", "items": [', /is JSON but not JSON Feed/],
  ["a list in JSON", "[1, 2]", /is JSON but not JSON Feed/],
  ["nothing", "", /is empty/],
  ["white space", "\ufeff \n\t", /is empty/],
  ["an OPML list", '<opml version="2.0"><body/></opml>', /use `tagwire import`/],
  [
    "a sitemap of pages",
    "<urlset><url><loc>https://daily.example/</loc></url></urlset>",
    /is a sitemap without news/,
  ],
  [
    "an index of sitemaps",
    "<sitemapindex><sitemap><loc>https://daily.example/s1.xml</loc></sitemap></sitemapindex>",
    /index of sitemaps.*: https:\/\/daily\.example\/s1\.xml\./,
  ],
  ["other XML", "<note>Hi</note>", /is not a feed/],
  ["plain text", "Hello", /is not a feed/],
  ["an empty root", "<rss></rss>", /too broken to read/],
];

for (const [name, text, message] of refusals) {
  test(`refuses ${name} and says what it is`, () => assert.match(refusal(text), message));
}

test("names what the server called it", () => {
  assert.match(
    refusal("%PDF-1.7", { contentType: "application/pdf" }),
    /the server calls it application\/pdf/,
  );
});

test("keeps markup when asked to", () => {
  const text =
    "<rss version='2.0'><channel><title>t</title><item><title>&lt;b&gt;a&lt;/b&gt;</title></item></channel></rss>";
  assert.equal(parseFeed(text).items[0]!.title, "a");
  assert.equal(parseFeed(text, { keepMarkup: true }).items[0]!.title, "<b>a</b>");
});

test("uses the caller's language for dates where the feed names none", () => {
  const text =
    "<rss version='2.0'><channel><title>t</title><item><title>a</title><pubDate>03/06/2025</pubDate></item></channel></rss>";
  assert.match(parseFeed(text, { language: "en-GB" }).items[0]!.publishedAt!, /^2025-06-03/);
  assert.match(parseFeed(text).items[0]!.publishedAt!, /^2025-03-06/);
});

test("base addresses that first stand far into a feed count too", () => {
  const filler = `<entry><title>a</title><id>a</id><content>${"The pier stays closed. ".repeat(1_000)}</content></entry>`;
  const last = `<entry xml:base="https://archive.example/2025/"><title>z</title><id>z</id><link href="z.html"/><content type="html">&lt;a href="map.html"&gt;Map&lt;/a&gt;</content></entry>`;
  const { items } = parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>t</id>${filler}${last}</feed>`,
    { url },
  );
  assert.deepEqual(
    [items[1]!.url, items[1]!.content],
    ["https://archive.example/2025/z.html", '<a href="https://archive.example/2025/map.html">Map</a>'],
  );
});

const pieces = fc.constantFrom(
  "<rss version='2.0'>",
  "<channel>",
  "<item>",
  "</item>",
  "<title>",
  "</title>",
  "<link>",
  "https://a.example/",
  "</channel>",
  "</rss>",
  "<feed xmlns='http://www.w3.org/2005/Atom'>",
  "<entry>",
  "</entry>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "&",
  "&amp;",
  "&#0;",
  "<",
  ">",
  "<rdf:RDF>",
  "<urlset>",
  "<url>",
  "<loc>",
  "{",
  '"items":[',
  "}",
  "<!DOCTYPE x [",
  "]>",
  "\u0000",
  "\ud800",
  "xml:base='//['",
  "<a href='::'>",
  "<pubDate>",
  "é",
);

test("throws nothing but TagwireError, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      try {
        const feed = parseFeed(parts.join(""), { url });
        for (const item of feed.items) assert.ok(item.url === "" || /^https?:/i.test(item.url));
      } catch (error) {
        assert.ok(error instanceof TagwireError, String(error));
      }
    }),
    { numRuns: 400 },
  );
});

test("mangled JSON feeds throw nothing but TagwireError", () => {
  fc.assert(
    fc.property(
      fc.record({
        version: fc.constant("https://jsonfeed.org/version/1.1"),
        title: fc.jsonValue(),
        home_page_url: fc.jsonValue(),
        items: fc.jsonValue(),
      }),
      (json) => {
        try {
          parseFeed(JSON.stringify(json), { url });
        } catch (error) {
          assert.ok(error instanceof TagwireError, String(error));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("what a feed links to does not take its password along", () => {
  const url = "https://reader:secret@daily.example/feed";
  const items = "<item><title>A</title><link>/a</link><enclosure url='a.jpg' type='image/jpeg'/></item>";
  const feed = parseFeed(`<rss version="2.0"><channel><title>D</title>${items}</channel></rss>`, { url });
  assert.equal(feed.items[0]!.url, "https://daily.example/a");
  assert.equal(feed.items[0]!.image, "https://daily.example/a.jpg");
  assert.throws(
    () => parseFeed("<html>", { url }),
    (error: Error) => /daily\.example/.test(error.message) && !/secret/.test(error.message),
  );
});
