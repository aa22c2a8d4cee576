import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, wire } from "./sample-wire.ts";
import { textOf } from "./text-of.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

const titles = (page: string) => page.match(/<article>/g)?.length ?? 0;
const chosen = (page: string) => textOf(/<ul class="chosen".*?<\/ul>/s.exec(page)?.[0] ?? "");

test("a tag's page is narrowed by publisher, language, category and day, alone and together", async () => {
  const narrowed = async (query: string) => titles(await site.page(`/tags/JapanRelations?${query}`));
  assert.equal(await narrowed("lang=ja"), 1);
  assert.equal(await narrowed("lang=JA"), 1);
  assert.equal(await narrowed("category=politics"), 3);
  assert.equal(await narrowed("day=2026-06-20"), 2);
  assert.equal(await narrowed("day=2026-06-20&category=Business"), 1);
  assert.equal(await narrowed("publisher=127.0.0.1:4000/manara"), 1);
});

test("what is chosen stands over the list, each choice with the way back, and is left out by search engines", async () => {
  const page = await site.page("/tags/JapanRelations?lang=ja&day=2026-06-17&view=stories");
  assert.equal(chosen(page), "Japanese 17 June 2026 1 article");
  assert.match(page, /href="\/tags\/JapanRelations\?view=stories&amp;day=2026-06-17" rel="nofollow"/);
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.match(page, /<title>Latest news with #JapanRelations \(Japanese, 17 June 2026\)/);
  assert.match(page, /<input type="hidden" name="view" value="stories">/);
  assert.equal(chosen(await site.page("/tags/JapanRelations")), "");
});

test("the form says how many articles each choice would leave", async () => {
  const form = /<form action="\/tags\/JapanRelations">.*?<\/form>/s.exec(
    await site.page("/tags/JapanRelations?category=Politics"),
  )![0];
  const options = [...form.matchAll(/<option value="([^"]*)"( selected)?>([^<]*)/g)].map(
    ([, value, selected, text]) => `${value}|${text}${selected ? "!" : ""}`,
  );
  assert.ok(options.includes("Politics|Politics (3)!"), options.join(", "));
  assert.ok(options.includes("ja|Japanese (1)"), options.join(", "));
  assert.ok(options.includes("en|English (1)"), options.join(", "));
  assert.match(form, /<input type="date" name="day" value="" min="2026-06-08" max="2026-06-20">/);
});

test("what was not chosen in the form leaves the address", async () => {
  const answer = await site.get("/tags/JapanRelations?publisher=&lang=ja&category=&day=&view=stories");
  assert.deepEqual(
    [answer.status, answer.headers.get("location")],
    [303, "/tags/JapanRelations?lang=ja&view=stories"],
  );
});

test("the feeds of a narrowed page are narrowed too", async () => {
  const page = await site.page("/tags/JapanRelations?lang=ja");
  assert.match(page, /type="application\/feed\+json"[^>]* href="\/tags\/JapanRelations\.json\?lang=ja"/);
  const feed = JSON.parse(await site.page("/tags/JapanRelations.json?lang=ja"));
  assert.equal(feed.items.length, 1);
  assert.equal(feed.title, "Latest news with #JapanRelations (Japanese)");
  assert.equal(feed.feed_url, "https://wire.example/tags/JapanRelations.json?lang=ja");
  assert.equal(feed.home_page_url, "https://wire.example/tags/JapanRelations?lang=ja");
});

test("the bars of the timeline and its table lead to their days and keep the other choices", async () => {
  const page = await site.page("/tags/JapanRelations?category=Politics");
  const links = [...page.matchAll(/href="(\/tags\/JapanRelations\?category=Politics&amp;day=[^"]+)"/g)];
  assert.deepEqual([...new Set(links.map((match) => match[1]!.slice(-10)))].sort(), [
    "2026-06-15",
    "2026-06-17",
    "2026-06-20",
  ]);
});

test("a value that cannot be is explained", async () => {
  for (const [query, why] of [
    ["lang=q1", /“q1” is not a language/],
    ["lang=xx", /“xx” is not a language/],
    ["lang=%00%3Cb%3E", /is not a language/],
    ["category=Cooking", /“Cooking” is not a category/],
    ["day=%2B020000-01-01", /is not a day/],
    ["day=2026-02-30", /“2026-02-30” is not a day/],
    ["publisher=nobody.example", /No publisher read here has the key “nobody\.example”/],
  ] as const) {
    const answer = await site.get(`/tags/JapanRelations?${query}`);
    const page = await answer.text();
    assert.equal(answer.status, 400, query);
    assert.match(textOf(page), why);
    assert.match(page, /<a href="\/tags\/JapanRelations">Show everything<\/a>/);
  }
});

test("what nothing meets says so, with the way to everything", async () => {
  const page = await site.page("/tags/JapanRelations?lang=ja&category=Sports");
  assert.match(textOf(page), /No article here meets all of this/);
  assert.match(page, /<a href="\/tags\/JapanRelations">Show everything<\/a>/);
});

test("categories and publishers are narrowed by what they do not decide themselves", async () => {
  const category = await site.page("/categories/Politics?lang=ja&category=Sports");
  assert.equal(chosen(category), "Japanese 1 article");
  assert.equal(titles(category), 1);
  const publisher = await site.page("/publishers/tideline.example?category=Politics");
  assert.match(chosen(publisher), /^Politics \d+ articles?$/);
  assert.doesNotMatch(publisher, /name="publisher"/);
  const feed = JSON.parse(await site.page("/categories/Politics.json?lang=ja"));
  assert.equal(feed.items.length, 1);
});

test("older articles of a narrowed list stand behind links that keep it", async () => {
  const { tags } = wire[0]!;
  const many = Array.from({ length: 40 }, (_, at) =>
    filing({ path: `f${at}`, publisher: at % 2, minutes: 10 + at, title: `Number ${at}.`, tags }),
  );
  const other = await openSampleWeb({ filings: many, settings: { pageSize: 8 } });
  const { publisherKey } = many[1]!.article;
  const seen: string[] = [];
  let next: string | undefined = `/tags/JapanRelations?publisher=${publisherKey}`;
  while (next) {
    const page: string = await other.page(next);
    seen.push(...[...page.matchAll(/>Number (\d+)\.</g)].map((match) => match[1]!));
    assert.equal(chosen(page), "東和新聞 20 articles");
    next = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
  }
  await other.close();
  assert.deepEqual(
    seen,
    Array.from({ length: 20 }, (_, at) => String(at * 2 + 1)),
  );
});

test("a tag's publishers and a publisher's tags lead to what one wrote of the other", async () => {
  const tag = await site.page("/tags/JapanRelations?lang=en");
  assert.match(
    tag,
    /href="\/tags\/JapanRelations\?publisher=harbour.example&amp;lang=en" rel="nofollow" aria-label="Only by Harbour Financial: /,
  );
  const publisher = await site.page("/publishers/harbour.example");
  assert.match(textOf(publisher), /Writes most about #JapanRelations \d/);
  assert.match(publisher, /href="\/tags\/JapanRelations\?publisher=harbour.example"/);
});
