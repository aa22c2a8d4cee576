import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, now, publishers, wire } from "./sample-wire.ts";
import { textOf } from "./text-of.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

test("the front page ranks the story of most newsrooms first and says how many", async () => {
  const earlier = await openSampleWeb({ now: () => new Date("2026-06-17T13:00:00.000Z") });
  const text = textOf(await earlier.page("/"));
  await earlier.close();
  assert.match(text, /Top stories Politics · 1 hour ago Leaders of Japan/);
  assert.match(text, /(?:東和新聞|Tideline Post|Harbour Financial) and 2 others/);
});

test("markup in a headline is text everywhere", async () => {
  const { id } = wire[6]!.article;
  for (const target of [
    "/",
    "/tags/%C3%98resund",
    `/articles/${id}`,
    `/stories/${id}`,
    "/search?q=nothing+runs",
  ]) {
    const page = await site.page(target);
    assert.ok(!page.includes("<script>alert"), target);
    assert.ok(
      page.includes("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &quot;quotes&quot;"),
      target,
    );
  }
});

test("an address that is no web address becomes no link", async () => {
  const bad = filing({ path: "x", publisher: 0, minutes: 1, url: "javascript:alert(1)" });
  const own = await openSampleWeb({ filings: [bad] });
  const page = await own.page(`/articles/${bad.article.id}`);
  await own.close();
  assert.ok(!page.includes("javascript:"));
});

test("an article's page has its authors, text, tags, moment and the rest of its story", async () => {
  const text = textOf(await site.page(`/articles/${wire[0]!.article.id}`));
  assert.match(text, /By Ana Ruiz, K\. Lindqvist/);
  assert.match(text, /Published by Tideline Post on 15 June 2026 at 12:00 UTC\. Read it at the publisher/);
  assert.match(text, /Tags #JapanRelations #石破茂/);
  assert.match(text, /The whole story .*日韓首脳、シャトル外交の継続で一致/);
});

test("a publisher's page says how much its pages give, where that is not all", async () => {
  const filings = [1, 2, 3, 4].map((minutes) =>
    filing({
      path: `p${minutes}`,
      publisher: 0,
      minutes,
      ...(minutes === 1 && { access: "blocked" as const }),
    }),
  );
  const own = await openSampleWeb({ filings });
  const [first, second] = publishers;
  const text = textOf(await own.page(`/publishers/${first!.key}`));
  assert.match(text, /Its pages in the last 30 days: 75% whole, 25% blocked/);
  assert.doesNotMatch(textOf(await own.page(`/publishers/${second!.key}`)), /in the last 30 days/);
  assert.match(textOf(await own.page("/publishers")), /Tideline Post 4 .* 75% whole, 25% blocked/);
  const german = await (await own.get(`/publishers/${first!.key}`, { "accept-language": "de" })).text();
  assert.match(textOf(german), /Ihre Seiten in den letzten 30 Tagen: 75.% vollständig, 25.% gesperrt/);
  await own.close();
});

test("a story's page holds its articles, newest first", async () => {
  const page = await site.page(`/stories/${wire[0]!.article.id}`);
  const text = textOf(page);
  assert.match(
    text,
    /Story · 3 days ago · Politics Leaders of Japan .* 3 articles by 3 publishers, the first 5 days ago/,
  );
  assert.ok(page.indexOf(wire[1]!.article.title) < page.lastIndexOf(wire[2]!.article.title));
});

test("an empty archive says how to add a publisher, on each page that would list something", async () => {
  const empty = await openSampleWeb({ filings: [], publishers: [] });
  for (const target of ["/", "/tags", "/publishers"]) {
    const text = textOf(await empty.page(target));
    assert.match(text, /Nothing yet .*npm run tagwire -- add https:\/\/example\.com\//, target);
  }
  await empty.close();
});

test("every page tells demo publishers from real ones", async () => {
  const demo = await openSampleWeb({ publishers: publishers.map((one) => ({ ...one, demo: true })) });
  for (const target of ["/", "/tags", "/tags/JapanRelations", "/nowhere", "/search?q=x"])
    assert.match(
      textOf(await demo.page(target)),
      /These are demo publishers: .* npm run tagwire -- add/,
      target,
    );
  await demo.close();
  assert.doesNotMatch(await site.page("/"), /demo publishers/);
});

test("when the demo is removed, nothing of it stays on the front page", async () => {
  const demo = await openSampleWeb({
    publishers: publishers.map((one) => ({ ...one, demo: true })),
    now: () => new Date("2026-06-17T13:00:00.000Z"),
  });
  assert.match(textOf(await demo.page("/")), /Leaders of Japan/);
  await demo.store.removeDemo();
  const text = textOf(await demo.page("/"));
  await demo.close();
  assert.match(text, /Nothing yet/);
  assert.doesNotMatch(text, /Leaders of Japan|demo publishers/);
});

test("a failure of the archive is a page that says so, and goes to the log", async () => {
  const reported: string[] = [];
  const { createWeb } = await import("../../src/web/create-web.ts");
  const own = await openSampleWeb();
  const articles = { ...own.store.articles, get: () => Promise.reject(new Error("disk full")) };
  const web = createWeb({
    store: { ...own.store, articles },
    now: () => now,
    settings: { pageSize: 30, cache: true },
    report: (error, address) => reported.push(`${error.message} ${address}`),
  });
  const response = await web.answer(new Request("http://localhost/articles/0123456789abcdef"));
  await own.close();
  assert.equal(response.status, 500);
  assert.match(await response.text(), /This page could not be made/);
  assert.deepEqual(reported, ["disk full http://localhost/articles/0123456789abcdef"]);
});

test("an archive that cannot be read at all is said in words", async () => {
  const { createWeb } = await import("../../src/web/create-web.ts");
  const web = createWeb({
    store: { ...site.store, overview: () => Promise.reject(new Error("no archive")) },
    now: () => now,
    settings: { pageSize: 30, cache: true },
  });
  const response = await web.answer(new Request("http://localhost/"));
  assert.equal(response.status, 500);
  assert.match(await response.text(), /cannot read its archive/);
});

test("a page that many ask for at once is made once, and each gets it", async () => {
  const { createWeb } = await import("../../src/web/create-web.ts");
  let asked = 0;
  const articles = {
    ...site.store.articles,
    latestOfStories: (slice: Parameters<typeof site.store.articles.latestOfStories>[0]) => {
      asked += 1;
      return site.store.articles.latestOfStories(slice);
    },
  };
  const settings = { pageSize: 30, cache: true };
  const web = createWeb({ store: { ...site.store, articles }, now: () => now, settings });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => web.answer(new Request("http://localhost/"))),
  );
  const pages = new Set(await Promise.all(answers.map((answer) => answer.text())));
  assert.deepEqual([asked, pages.size], [1, 1]);
});

test("the page about the site names the version and how to reach who runs it", async () => {
  const contacts = {
    "desk@wire.example": /<a href="mailto:desk@wire\.example">desk@wire\.example<\/a>/,
    "https://wire.example/desk": /<a href="https:\/\/wire\.example\/desk">/,
    "javascript:alert(1)": /can be reached at javascript:alert\(1\)\./,
  };
  for (const [contact, shown] of Object.entries(contacts)) {
    const own = await openSampleWeb({ filings: [], settings: { contact, version: "1.2.3" } });
    const page = await own.page("/about");
    await own.close();
    assert.match(page, shown);
    assert.match(page, /Tagwire, Version 1\.2\.3/);
    assert.doesNotMatch(page, /href="javascript/);
  }
});

test("each category stands on the front page with a story that is not above, and with its own on its page", async () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    filing({
      path: `p${at}`,
      publisher: at % 3,
      minutes: 60 + at,
      title: `Event ${at}.`,
      category: at < 10 ? "Politics" : "Health",
    }),
  );
  const told = { storyId: many[11]!.article.id };
  many.push(
    filing({ path: "again", publisher: 1, minutes: 30, title: "Again.", category: "Health", ...told }),
  );
  const other = await openSampleWeb({ filings: many });
  const front = textOf(/<section class="band".*?<\/section>/s.exec(await other.page("/"))![0]);
  assert.match(front, /Politics Event \d\. 1 hour ago/);
  assert.match(front, /Sports Entertainment/);
  const health = await other.page("/categories/Health");
  const row = textOf(/<section class="stories row".*?<\/section>/s.exec(health)![0]);
  assert.match(row, /^Top stories Health · 30 minutes ago Event 11\. .* and 1 other$/);
  assert.doesNotMatch(await other.page("/categories/Health?lang=en"), /class="stories row"/);
  await other.close();
});
