import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { FeedToWrite, ItemToWrite } from "../../src/feeds/feed-to-write.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { writeAtom } from "../../src/feeds/write-atom.ts";
import { writeJsonFeed } from "../../src/feeds/write-json-feed.ts";
import { writeRss } from "../../src/feeds/write-rss.ts";

const article: ItemToWrite = {
  id: "https://wire.example/articles/1",
  url: "https://wire.example/articles/1",
  externalUrl: "https://daily.example/bridge?a=1&b=2",
  title: 'Fish & <chips>: "open"',
  html: "<p>The bridge &amp; tunnel ]]&gt; are <b>open</b>.</p>",
  text: "The bridge & tunnel are open.",
  summary: "1 < 2 & so on",
  publishedAt: "2025-06-03T14:05:00.000Z",
  updatedAt: "2025-06-03T15:05:00.000Z",
  authors: ["Ann Lee", "Bo Chen"],
  category: "Politics",
  tags: ["JapanRelations", "Japan"],
  publisher: "The Daily",
  image: { url: "https://daily.example/bridge.png" },
  language: "en",
};
const feed: FeedToWrite = {
  title: "Latest news with #JapanRelations",
  address: "https://wire.example/tags/JapanRelations.rss",
  homepage: "https://wire.example/tags/JapanRelations",
  description: "Articles & stories",
  language: "en",
  updatedAt: "2025-06-03T15:05:00.000Z",
  icon: "https://wire.example/icon.svg",
  items: [article],
};
const writers = { rss: writeRss, atom: writeAtom, json: writeJsonFeed };

for (const [kind, write] of Object.entries(writers)) {
  test(`${kind}: what is written is read again`, () => {
    const read = parseFeed(write(feed), { url: feed.address, keepMarkup: true });
    assert.equal(read.kind, kind);
    assert.equal(read.title, feed.title);
    assert.equal(read.url, feed.homepage);
    assert.equal(read.language, "en");
    const { image, ...item } = read.items[0]!;
    assert.deepEqual(item, {
      id: article.id,
      url: article.url,
      title: article.title,
      summary: article.summary,
      content: article.html,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      authors: article.authors,
      categories: ["Politics", "JapanRelations", "Japan"],
    });
    assert.equal(image, article.image?.url);
  });

  test(`${kind}: an article whose text may not be shown has its summary`, () => {
    const read = parseFeed(write({ ...feed, items: [{ ...article, html: "", text: "" }] }));
    assert.equal(read.items[0]?.summary, article.summary);
    assert.ok(!read.items[0]?.content?.includes("bridge"));
  });

  test(`${kind}: a feed without items is a feed`, () => {
    assert.deepEqual(parseFeed(write({ ...feed, items: [] })).items, []);
  });
}

test("RSS says what the specification and the Advisory Board ask for", () => {
  const xml = writeRss(feed);
  assert.match(
    xml,
    /<atom:link href="https:\/\/wire\.example\/tags\/JapanRelations\.rss" rel="self" type="application\/rss\+xml"\/>/,
  );
  assert.match(xml, /<guid isPermaLink="true">https:\/\/wire\.example\/articles\/1<\/guid>/);
  assert.match(xml, /<pubDate>Tue, 03 Jun 2025 14:05:00 GMT<\/pubDate>/);
  assert.match(xml, /<lastBuildDate>Tue, 03 Jun 2025 15:05:00 GMT<\/lastBuildDate>/);
  assert.match(xml, /<source url="https:\/\/daily\.example\/">The Daily<\/source>/);
  assert.match(
    writeRss({ ...feed, items: [{ ...article, id: "x" }] }),
    /<guid isPermaLink="false">x<\/guid>/,
  );
});

test("Atom has what RFC 4287 requires", () => {
  const xml = writeAtom({
    ...feed,
    items: [{ ...article, authors: [], updatedAt: undefined } as unknown as ItemToWrite],
  });
  assert.match(xml, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en">/);
  assert.match(xml, /<id>https:\/\/wire\.example\/tags\/JapanRelations\.rss<\/id>/);
  assert.match(xml, /rel="self"/);
  const entry = xml.slice(xml.indexOf("<entry"));
  assert.match(entry, /<updated>2025-06-03T14:05:00\.000Z<\/updated>/);
  assert.match(entry, /<author>\s*<name>The Daily<\/name>/);
  assert.match(entry, /href="https:\/\/daily\.example\/bridge\?a=1&amp;b=2" rel="via"/);
});

test("JSON Feed 1.1 has what it requires", () => {
  const json = JSON.parse(
    writeJsonFeed({ ...feed, items: [{ ...article, html: "", text: "", summary: "" }] }),
  );
  assert.equal(json.version, "https://jsonfeed.org/version/1.1");
  assert.equal(json.feed_url, feed.address);
  assert.equal(json.items[0].external_url, article.externalUrl);
  assert.equal(json.items[0].content_text, article.title);
});

/** A strict look at XML: every tag closed in its turn, no sign that would need an escape, no forbidden character. */
function assertWellFormed(xml: string): void {
  assert.doesNotMatch(xml, /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
  const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "").replace(/<\?xml[^>]*\?>/, "");
  const open: string[] = [];
  const rest = bare.replace(
    /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g,
    (_, end, name, _attributes, empty) => {
      if (end) assert.equal(open.pop(), name);
      else if (!empty) open.push(name);
      return "";
    },
  );
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /<|\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
}

test("no text makes a feed ill-formed or changes what is around it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("]]>", "<![CDATA[", "&amp;", "\u0000", "\ud800", "</title>", "<!--"),
  );
  fc.assert(
    fc.property(text, text, text, (title, summary, html) => {
      const items = [{ ...article, title, summary, html, authors: [title], tags: [summary] }, article];
      for (const write of [writeRss, writeAtom]) {
        const xml = write({ ...feed, title: `t${title}`, items });
        assertWellFormed(xml);
        assert.equal(parseFeed(xml, { keepMarkup: true }).items[1]?.title, article.title);
      }
    }),
  );
});
