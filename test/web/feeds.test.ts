import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { brokenRules } from "../feeds/feed-rules.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, now, wire } from "./sample-wire.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

/** A query is written in one way only. */
const selfOf = (target: string) => target.replace("+", "%20");

const types = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};
const storyId = wire[0]!.article.id;
const sources = {
  "/latest.EXT": 7,
  [`/stories/${storyId}.EXT`]: 3,
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
      assert.match(feed.title ?? "", /./);
    });

    test(`${target} keeps the validators' rules`, async () => {
      const text = await site.page(target);
      assert.deepEqual(brokenRules(text, `https://wire.example${selfOf(target)}`), []);
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

test("the rules can be broken", () => {
  const rss =
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>T</title><link>/x</link><item><guid>1</guid><author>Ann</author><pubDate>2026-06-20</pubDate></item><item><guid>1</guid><content:encoded>&lt;img src="/a.png"&gt;\u0001</content:encoded></item></channel></rss>';
  const broken = brokenRules(rss, "https://wire.example/x.rss");
  for (const rule of [
    "no control characters",
    "channel has description",
    "channel link is absolute",
    "atom:link rel=self names the feed",
    "ids are unique",
    "pubDate is RFC 822",
    "addresses in content are absolute",
    "names stand in dc:creator, not in author (an e-mail address)",
  ])
    assert.ok(broken.includes(rule), rule);
  const atom =
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><entry xml:lang="a b"><link href="x"/></entry></feed>';
  assert.ok(brokenRules(atom, "https://wire.example/x.atom").length >= 10);
  const json = JSON.stringify({
    version: "1",
    items: [{ id: 1, url: "x", date_published: "today", author: {} }],
  });
  assert.ok(brokenRules(json, "https://wire.example/x.json").length >= 8);
});

const hostile = filing({
  path: "hostile?a=1&b=<2>",
  publisher: 0,
  minutes: 1,
  title: 'A & B < C ]]> \u0001 "quoted" <b>bold</b> \ud800',
  authors: ["<i>Ann</i> & Bo \u0007"],
  summary: "<script>alert(1)</script> & more \u000b",
  html: '<p>\u0002 text <img src="https://daily.example/a.png?x=1&amp;y=2" alt="" loading="lazy" /> <a href="https://daily.example/?a=1&amp;b=2" rel="noopener">link</a> ]]&gt;</p>',
  modifiedAt: "2099-01-01T00:00:00.000Z",
  language: "zh-Hant",
  image: { url: "https://daily.example/lead.png?x=1&y=2" },
});

describe("with hostile texts, and hubs", () => {
  let own: SampleWeb;
  before(async () => {
    own = await openSampleWeb({
      filings: [hostile],
      settings: { hubs: ["https://hub.example/?a=1&b=2"], feedText: "summary" },
    });
  });
  after(() => own.close());

  for (const extension of Object.keys(types)) {
    test(`.${extension} is valid, in summary and in full`, async () => {
      for (const query of ["", "?text=full", "?text=summary"]) {
        const target = `/latest.${extension}${query}`;
        assert.deepEqual(brokenRules(await own.page(target), `https://wire.example${target}`), [], target);
      }
    });

    test(`.${extension} names its hubs in itself and in its headers; a length of its own has none`, async () => {
      const response = await own.get(`/latest.${extension}`);
      assert.equal(
        response.headers.get("link"),
        `<https://hub.example/?a=1&b=2>; rel="hub", <https://wire.example/latest.${extension}>; rel="self"`,
      );
      assert.match(await response.text(), /https:\/\/hub\.example\/\?a=1&(?:amp;)?b=2/);
      const other = await own.get(`/latest.${extension}?text=full`);
      assert.equal(other.headers.get("link"), null);
      assert.doesNotMatch(await other.text(), /hub\.example/);
    });
  }

  test("the setting leaves texts out, ?text= goes before it, and other words are explained", async () => {
    const item = async (query: string) => JSON.parse(await own.page(`/latest.json${query}`)).items[0];
    assert.equal((await item("")).content_html, undefined);
    const full = (await item("?text=full")).content_html as string;
    assert.match(
      full,
      /<img src="https:\/\/wire\.example\/images\/SIGNATURE\?of=https%3A%2F%2Fdaily\.example%2Fa\.png%3Fx%3D1%26y%3D2" class="unsized"/,
    );
    const wrong = await own.get("/latest.json?text=half");
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /\?text= takes full or summary/);
  });

  test("a change that a publisher dates ahead counts from now", async () => {
    assert.equal((await own.get("/latest.rss")).headers.get("last-modified"), now.toUTCString());
  });
});

test("who has a feed gets 304: by its ETag, or by date where there is no ETag to compare", async () => {
  const target = "/tags/JapanRelations.atom";
  const first = await site.get(target);
  const [etag, date] = ["etag", "last-modified"].map((name) => first.headers.get(name)!);
  const newest = Math.max(
    ...wire
      .filter(({ tags }) => tags.some(({ name }) => name === "JapanRelations"))
      .map(({ article }) => Date.parse(article.modifiedAt ?? article.firstSeenAt)),
  );
  assert.equal(Date.parse(date!), Math.floor(newest / 1000) * 1000);
  const asked: [Record<string, string>, number][] = [
    [{ "if-none-match": etag! }, 304],
    [{ "if-modified-since": date! }, 304],
    [{ "if-modified-since": new Date(Date.parse(date!) - 1000).toUTCString() }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
    [{ "if-none-match": '"other"', "if-modified-since": date! }, 200],
  ];
  for (const [headers, status] of asked)
    assert.equal((await site.get(target, headers)).status, status, JSON.stringify(headers));
});

test("a page's links name its language, in which the feed's title is, whatever the feed reader asks for", async () => {
  const page = await (await site.get("/tags/JapanRelations?lang=ja", { "accept-language": "de" })).text();
  const target = "/tags/JapanRelations.json?lang=ja&titles=de";
  assert.ok(page.includes(`href="${target.replace("&", "&amp;")}"`));
  const feed = JSON.parse(await (await site.get(target, { "accept-language": "fr" })).text());
  assert.equal(feed.title, "Neueste Nachrichten zu #JapanRelations (Japanisch)");
  assert.equal(feed.feed_url, "https://wire.example/tags/JapanRelations.json?lang=ja");
});

test("links of an English page, and an unknown language, leave the title to who asks", async () => {
  assert.ok((await site.page("/")).includes('href="/latest.rss"'));
  const feed = JSON.parse(
    await (await site.get("/latest.json?titles=xx", { "accept-language": "de" })).text(),
  );
  assert.match(feed.title, /Neueste/);
});
