import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { type AddedFeed, addFeed } from "../../src/ingest/add-feed.ts";
import { type SiteRoutes, serveSite } from "../serve-site.ts";
import { openTestApp } from "./open-test-app.ts";

function rss(title: string, items: number, facts = ""): string {
  const one = (number: number) =>
    `<item><title>${title} ${number}</title><link>/a/${number}</link><guid>${title}:${number}</guid>${facts}</item>`;
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><language>en-GB</language>${Array.from({ length: items }, (_, index) => one(index)).join("")}</channel></rss>`;
}

function page(head: string, body = ""): string {
  return `<!doctype html><html lang="de-AT"><head><title>Start | The Daily</title>${head}</head><body>${body}</body></html>`;
}

function announce(href: string, title = ""): string {
  return `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;
}

interface Sitemapped {
  title: string;
  day: Date;
  address: string;
}

function newsSitemap(...news: Sitemapped[]): string {
  const urls = news.map(
    ({ title, day, address }) =>
      `<url><loc>${address}</loc><news:news><news:publication><news:name>Daily</news:name><news:language>en</news:language></news:publication><news:publication_date>${day.toISOString()}</news:publication_date><news:title>${title}</news:title></news:news></url>`,
  );
  return `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join("")}</urlset>`;
}

function index(...children: [address: string, modified: string][]): string {
  const entries = children.map(
    ([address, modified]) => `<sitemap><loc>${address}</loc><lastmod>${modified}</lastmod></sitemap>`,
  );
  return `<sitemapindex>${entries.join("")}</sitemapindex>`;
}

const day = 86_400_000;

/** Adds the front page of a site; what was found is told by path. */
async function addSite(context: TestContext, routes: SiteRoutes, path = "/") {
  const [{ reading, app, poll, pass }, site] = [await openTestApp(context), await serveSite(context, routes)];
  const add = () => addFeed(reading, site.origin + path);
  const pathsOf = ({ found }: AddedFeed) => found.map((feed) => feed.url.replace(site.origin, ""));
  return { ...site, app, poll, pass, add, pathsOf };
}

test("of the feeds that a page announces the fullest is added, and the others are shown", async (context) => {
  const head = [announce("/few"), announce("/many"), announce("/full"), announce("/gone")].join("");
  const content = "<content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded>";
  const { add, pathsOf, asked } = await addSite(context, {
    "/": page(head, '<a href="/linked.rss">RSS</a>'),
    "/few": rss("Few", 2),
    "/many": rss("Many", 9),
    "/full": rss("Full", 3, content),
    "/linked.rss": rss("Linked", 99),
  });
  const added = await add();
  assert.deepEqual(pathsOf(added), ["/full", "/many", "/few"]);
  const { kind, items, texts, way } = added.found[0]!;
  assert.deepEqual({ kind, items, texts, way }, { kind: "rss", items: 3, texts: 3, way: "announced" });
  assert.ok(!asked.includes("/linked.rss"), "what a page announces goes before what it links to");
});

test("a feed of comments is never taken: the links of the page are next", async (context) => {
  const { add, pathsOf } = await addSite(context, {
    "/": page(announce("/talk", "The Daily » Comments Feed"), '<a href="/news.rss">RSS</a>'),
    "/talk": rss("Comments for The Daily", 50),
    "/news.rss": rss("The Daily", 2),
  });
  const added = await add();
  assert.deepEqual(pathsOf(added), ["/news.rss"]);
  assert.equal(added.found[0]!.way, "linked");
});

test("a section called comment is no feed of comments", async (context) => {
  const { add, pathsOf } = await addSite(context, {
    "/": page(announce("/comment/rss", "Comment")),
    "/comment/rss": rss("Comment | The Daily", 2),
  });
  assert.deepEqual(pathsOf(await add()), ["/comment/rss"]);
});

test("a page that says nothing has its feed in a usual place", async (context) => {
  const { add, pathsOf } = await addSite(context, { "/": page(""), "/feed.xml": rss("The Daily", 2) });
  const added = await add();
  assert.deepEqual(pathsOf(added), ["/feed.xml"]);
  assert.equal(added.found[0]!.way, "guessed");
});

test("an empty feed is taken only where no other is found", async (context) => {
  const { add, pathsOf } = await addSite(context, {
    "/": page(announce("/new")),
    "/new": rss("New", 0),
    "/rss": rss("Old", 4),
  });
  assert.deepEqual(pathsOf(await add()), ["/rss", "/new"]);
});

test("robots.txt names a sitemap of news, which is polled like any feed", async (context) => {
  const now = Date.now();
  const news = (origin: string, age: number) => ({
    title: `News of ${age} days ago`,
    day: new Date(now - age * day),
    address: `${origin}/a/${age}`,
  });
  const { add, pathsOf, poll, app } = await addSite(context, {
    "/": page(""),
    "/robots.txt": (origin) =>
      `User-agent: *\nDisallow: /x\n\nSitemap: ${origin}/pages.xml\nsitemap:/sitemaps/news.php?all`,
    "/pages.xml": (origin) => `<urlset><url><loc>${origin}/about</loc></url></urlset>`,
    "/sitemaps/news.php?all": (origin) => newsSitemap(news(origin, 1), news(origin, 30)),
    "/a/1": page(
      "",
      `<h1>News of 1 days ago</h1><p>${"The pier stays closed until spring. ".repeat(30)}</p>`,
    ),
  });
  const added = await add();
  assert.deepEqual(pathsOf(added), ["/sitemaps/news.php?all"]);
  assert.deepEqual(
    [added.feed.kind, added.found[0]!.items, added.found[0]!.way],
    ["sitemap", 1, "robots.txt"],
  );
  const report = await poll();
  assert.deepEqual(
    [report.articles.added, report.feeds.failed],
    [1, []],
    "what is older than two days is no news",
  );
  assert.equal((await app.store.feeds.find(added.feed.url))?.kind, "sitemap");
});

test("an index of sitemaps leads to its newest children, at each poll anew", async (context) => {
  const news = (address: string) => ({ title: "News", day: new Date(), address });
  const body = page("", `<h1>News</h1><p>${"The pier stays closed until spring. ".repeat(30)}</p>`);
  const routes: SiteRoutes = {
    "/": page(""),
    "/robots.txt": "Sitemap: /index.xml",
    "/index.xml": index(
      ["/news-1.xml", "2026-01-01"],
      ["/pages-9.xml", "2026-09-01"],
      ["/news-3.xml", "2026-03-01"],
      ["/news-2.xml", "2026-02-01"],
    ),
    "/news-1.xml": (origin) => newsSitemap(news(`${origin}/a/1`)),
    "/news-2.xml": (origin) => newsSitemap(news(`${origin}/a/2`)),
    "/news-3.xml": (origin) => newsSitemap(news(`${origin}/a/3`)),
    "/a/1": body,
    "/a/2": body,
    "/a/3": body,
    "/a/4": body,
  };
  const { add, pathsOf, poll, pass, asked } = await addSite(context, routes);
  const added = await add();
  assert.deepEqual(pathsOf(added), ["/index.xml"], "the numbered ones are of yesterday tomorrow");
  assert.equal(added.found[0]!.items, 3);
  assert.ok(!asked.includes("/pages-9.xml"), "news before pages");
  assert.equal((await poll()).articles.added, 3);
  routes["/news-3.xml"] = (origin) => newsSitemap(news(`${origin}/a/3`), news(`${origin}/a/4`));
  pass(60);
  const report = await poll({ all: true });
  assert.deepEqual(report.feeds.failed, []);
  assert.equal(report.articles.added, 1, "although the index itself is unchanged");
});

test("a child that no number names is the feed itself", async (context) => {
  const { add, pathsOf } = await addSite(context, {
    "/": page(""),
    "/sitemap.xml": index(["/posts-1.xml", "2026-01-01"], ["/latest-news.xml", "2025-01-01"]),
    "/latest-news.xml": newsSitemap({ title: "News", day: new Date(), address: "https://daily.example/1" }),
  });
  assert.deepEqual(pathsOf(await add()), ["/latest-news.xml"]);
});

test("where nothing is found the message says what was tried", async (context) => {
  const { add, asked } = await addSite(context, { "/": page("") });
  await assert.rejects(add(), /announces no feed.*usual places.*robots\.txt.*RSS address/);
  assert.ok(asked.length < 30, `${asked.length} requests`);
});

test("the publisher's name, language, country and logo are remembered", async (context) => {
  const head = `<meta property="og:site_name" content="The Daily"><link rel="apple-touch-icon" href="/icon.png">`;
  const { add, app, origin, asked } = await addSite(context, {
    "/": page(head + announce("/f")),
    "/f": rss("Feed of the Daily", 1),
  });
  const { publisher } = await add();
  const { name, language, country, logo } = (await app.store.publishers.get(publisher.key))!;
  assert.deepEqual(
    { name, language, country, logo },
    { name: "The Daily", language: "de", country: "AT", logo: `${origin}/icon.png` },
  );
  assert.deepEqual(asked, ["/", "/f"], "the page that was asked is not asked again");
});

test("a feed whose site can't be read gives what it knows itself", async (context) => {
  const { add } = await addSite(context, { "/f": rss("The Daily", 1) }, "/f");
  const { publisher, found } = await add();
  assert.deepEqual(
    [publisher.name, publisher.language, publisher.country, found[0]!.way],
    ["The Daily", "en", "GB", "given"],
  );
});
