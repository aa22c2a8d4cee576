import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { wire } from "./sample-wire.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

const types = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};
const sources = {
  "/tags/JapanRelations.EXT": 5,
  "/publishers/127.0.0.1:4000/manara.EXT": 1,
  "/categories/Politics.EXT": 3,
  "/search.EXT?q=treaty": 0,
  "/search.EXT?q=sixty+years": 1,
};
for (const [extension, type] of Object.entries(types)) {
  for (const [address, count] of Object.entries(sources)) {
    const target = address.replace("EXT", extension);
    test(`${target} is a feed of ${count}`, async () => {
      const response = await site.get(target);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-type"), type);
      const feed = parseFeed(await response.text(), {
        url: `https://wire.example${target}`,
        contentType: type,
      });
      assert.equal(feed.items.length, count);
    });
  }
}

test("an item leads to the article's page here, by the site's own address, and carries the whole text", async () => {
  const feed = JSON.parse(await site.page("/tags/JapanRelations.json"));
  const item = feed.items.find((one: { title: string }) => one.title.startsWith("Leaders"));
  assert.equal(feed.feed_url, "https://wire.example/tags/JapanRelations.json");
  assert.equal(item.url, `https://wire.example/articles/${wire[0]!.article.id}`);
  assert.equal(item.external_url, wire[0]!.article.url);
  assert.match(item.content_html, /They agreed to <em>go on<\/em>/);
});

test("without a site address the feed names the host that was asked", async () => {
  const { createWeb } = await import("../../src/web/create-web.ts");
  const web = createWeb({ store: site.store, now: () => new Date(), settings: { pageSize: 2, cache: true } });
  const one = await web.answer(new Request("http://one.example:81/tags/JapanRelations.json"));
  const other = await web.answer(new Request("http://other.example/tags/JapanRelations.json"));
  const [first, second] = [await one.json(), await other.json()] as { feed_url: string }[];
  assert.equal(first!.feed_url, "http://one.example:81/tags/JapanRelations.json");
  assert.equal(second!.feed_url, "http://other.example/tags/JapanRelations.json");
});
