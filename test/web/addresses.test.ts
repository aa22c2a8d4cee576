import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { textOf } from "./text-of.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

const redirects = {
  "/tags/japanrelations": "/tags/JapanRelations",
  "/tags/JAPAN-relations.rss": "/tags/JapanRelations.rss",
  "/tags/japanrelations?view=stories&before=1-00": "/tags/JapanRelations?view=stories&before=1-00",
  "/tags/%23JapanRelations": "/tags/JapanRelations",
  "/tags/Japan%20relations.json?x=1": "/tags/JapanRelations.json?x=1",
  "/tags/ishiba": "/tags/%E7%9F%B3%E7%A0%B4%E8%8C%82",
  "/tags/oresund": "/tags/%C3%98resund",
  "/tags/?kind=place": "/tags?kind=place",
  "/.//elsewhere.example/": "/",
  "/categories/politics.atom": "/categories/Politics.atom",
};
for (const [from, to] of Object.entries(redirects)) {
  test(`${from} is ${to} for good`, async () => {
    const response = await site.get(from);
    assert.equal(response.status, 301);
    assert.equal(response.headers.get("location"), to);
  });
}

const pages = {
  "/": "Top stories",
  "/?before=1781956800000-ffffffffffffffff": "Older articles",
  "/tags": "Most used",
  "/tags?kind=place": "Tags: Places",
  "/tags?letter=j": "Tags: J …",
  "/tags/石破茂": "Latest news with #石破茂",
  "/tags/%e7%9f%b3%e7%a0%b4%e8%8c%82": "Latest news with #石破茂",
  "/publishers": "4 publishers read here",
  "/publishers/127.0.0.1:4000/manara": "Latest news by المنارة",
  "/publishers/tideline.example": "Australia · English · tideline.example",
  "/categories/Politics": "Latest news in Politics",
  "/categories/Health": "No article of this category",
  "/search": "Type words in any language",
  "/search?q=north+wind": "A bridge over the sound turns twenty-six",
  "/search?q=japanrelations": "There is a tag for it: #JapanRelations",
  "/search?q=zyzzyva": "Nothing found",
  "/about": "Rules look for people, organizations, places",
  "/healthz": "ok",
  "/robots.txt": "Disallow: /search",
  "/sitemap.xml": "https://wire.example/sitemaps/articles-0.xml",
};
for (const [target, words] of Object.entries(pages)) {
  test(`${target} says “${words}”`, async () => {
    const response = await site.get(target);
    assert.equal(response.status, 200);
    assert.ok(textOf(await response.text()).includes(words));
  });
}

const failures: [string, number, RegExp][] = [
  ["/nowhere", 404, /There is no such page/],
  ["/articles/0123456789abcdef", 404, /There is no such page/],
  ["/stories/none", 404, /There is no such page/],
  ["/publishers/nobody.example", 404, /There is no such page/],
  ["/categories/Weather", 404, /There is no such page/],
  ["/opml", 404, /There is no such page/],
  ["/tags/JapanRelays", 404, /No news with #JapanRelays .* Similar tags #JapanRelations/],
  ["/tags/Q%3Cb%3Eq", 404, /No news with #Q<b>q .* Search the texts for “Q<b>q”/],
  ["/tags/%E0%A4%A", 404, /No news with/],
  ["/tags/JapanRelations?before=yesterday", 400, /“yesterday” is not a place in a list/],
  ["/?before=", 400, /is not a place in a list/],
];
for (const [target, status, words] of failures) {
  test(`${target} answers ${status} and says what to do`, async () => {
    const response = await site.get(target);
    assert.equal(response.status, status);
    assert.match(textOf(await response.text()), words);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  });
}

test("what only reads refuses what writes", async () => {
  const response = await site.web.answer(new Request("http://localhost/", { method: "POST" }));
  assert.equal(response.status, 405);
  assert.equal(response.headers.get("allow"), "GET, HEAD");
});

test("the list of feeds is there as OPML once there are feeds", async () => {
  const own = await openSampleWeb();
  await own.store.feeds.add({
    url: "http://reader:secret@tideline.example/feed",
    title: "Tideline & more",
    publisherKey: "tideline.example",
    demo: false,
    nextPollAt: "2026-06-20T12:00:00.000Z",
  });
  const opml = await own.page("/opml");
  await own.close();
  assert.match(opml, /xmlUrl="http:\/\/tideline\.example\/feed"/);
  assert.match(opml, /htmlUrl="http:\/\/tideline\.example\/"/);
});
