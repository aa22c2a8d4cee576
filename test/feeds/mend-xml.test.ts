import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { mendXml } from "../../src/feeds/mend-xml.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

const folder = new URL("./fixtures/", import.meta.url);
/** Not those with unescaped HTML, whose <br> becomes <br/>. */
const sound = readdirSync(folder).filter((name) => /^(?:rss|rdf|atom)-.*(?<!unescaped)\.xml$/.test(name));
const url = "https://daily.example/feed.xml";

for (const name of sound) {
  test(`mending changes nothing in ${name}`, () => {
    const text = readFileSync(new URL(name, folder), "utf8");
    assert.deepEqual(parseFeed(mendXml(text, url), { url }), parseFeed(text, { url }));
  });
}

test("what was mended needs no mending", () => {
  const broken = "<rss><channel><title>a < b</title><item><title>c<item><title>d</title></channel>";
  const mended = mendXml(broken);
  assert.equal(mendXml(mended), mended);
  assert.equal(
    mended,
    "<rss><channel><title>a &lt; b</title><item><title>c</title></item><item><title>d</title></item></channel></rss>",
  );
});

test("a feed cut anywhere keeps the items before the cut", () => {
  const text = readFileSync(new URL("rss-wordpress.xml", folder), "utf8").replace(
    "<item>",
    "<item><title>First</title><link>https://daily.example/1</link></item><item>",
  );
  const start = text.indexOf("</item>") + "</item>".length;
  for (let end = start; end < text.length; end++) {
    const [first] = parseFeed(text.slice(0, end), { url }).items;
    assert.deepEqual([first?.title, first?.url], ["First", "https://daily.example/1"], `cut at ${end}`);
  }
});
