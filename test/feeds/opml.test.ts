import assert from "node:assert/strict";
import { test } from "node:test";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { parseOpml } from "../../src/feeds/parse-opml.ts";
import { writeOpml } from "../../src/feeds/write-opml.ts";

test("folders are flattened, feeds stand once, in their order", () => {
  const opml = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine &amp; yours</title></head><body>
    <outline text="Asia"><outline text="Deep"><outline type="rss" text="The Daily" xmlUrl="https://daily.example/rss?a=1&amp;b=2" htmlUrl="https://daily.example/"/></outline></outline>
    <outline text="Again" xmlUrl="https://daily.example/rss?a=1&amp;b=2"/>
    <outline title="Named" text="other" xmlurl="https://b.example/feed"/><outline text="Just a note"/><outline type="rss" url="https://c.example/feed"/></body></opml>`;
  assert.deepEqual(parseOpml(opml), {
    title: "Mine & yours",
    feeds: [
      { url: "https://daily.example/rss?a=1&b=2", title: "The Daily", homepage: "https://daily.example/" },
      { url: "https://b.example/feed", title: "Named" },
      { url: "https://c.example/feed" },
    ],
  });
});

test("bare ampersands and leading space are forgiven", () => {
  const opml = `\n <opml><body><outline text="Q & A" xmlUrl="https://a.example/?x=1&y=2"/></body></opml>`;
  assert.deepEqual(parseOpml(opml).feeds, [{ url: "https://a.example/?x=1&y=2", title: "Q & A" }]);
});

const refusals: [string, RegExp][] = [
  ["<!doctype html><p>x", /is a web page, not an OPML list/],
  ["<rss version='2.0'><channel/></rss>", /is a feed, not an OPML list/],
  ["", /is empty/],
  ["hello", /is something else/],
  ["<opml><body></body></opml>", /too broken to read|names no feed/],
  ["<opml><head><title>t</title></head><body><outline text='x'/></body></opml>", /names no feed/],
];
for (const [text, message] of refusals) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => parseOpml(text),
      (error) => error instanceof TagwireError && error.code === "not-opml" && message.test(error.message),
    );
  });
}

test("what is written is read again", () => {
  const feeds = [
    { url: "https://a.example/?x=1&y=2", title: 'The "A" <&>', homepage: "https://a.example/" },
    { url: "https://b.example/" },
  ];
  const opml = writeOpml({ title: "Mine\u0000", feeds });
  assert.deepEqual(parseOpml(opml), {
    title: "Mine",
    feeds: [feeds[0], { ...feeds[1], title: "https://b.example/" }],
  });
});
