import assert from "node:assert/strict";
import { test } from "node:test";
import { type Handler, redirect, send, serve } from "../fetch/serve.ts";
import { openTestApp, type TestApp } from "./open-test-app.ts";
import { type NewsItem, pageOf, rssOf } from "./write-news.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const xml = { "content-type": "application/rss+xml" };
const hourAgo = new Date(Date.now() - 3_600_000).toISOString();

interface Site {
  routes: Record<string, Handler>;
  origin: string;
  /** Paths of the pages that were asked for. */
  asked: string[];
}

/** A site whose pages count how often they are asked for. */
async function openSite(context: Parameters<typeof serve>[0]): Promise<Site> {
  const asked: string[] = [];
  const routes: Record<string, Handler> = {};
  const counted = new Proxy(routes, {
    get: (target, path: string) => {
      if (path.startsWith("/a/")) asked.push(path);
      return target[path];
    },
  });
  return { routes, origin: await serve(context, counted), asked };
}

const show = (site: Site, path: string, items: NewsItem[]) => {
  site.routes[path] = send(rssOf(items, `<link>${site.origin}/</link>`), xml);
};

const articles = async ({ app }: TestApp) => (await app.store.articles.latest({ limit: 50 })).entries;

test("changed guids make no doubles, and a new text under an old guid replaces the old", async (context) => {
  const site = await openSite(context);
  const item = { url: `${site.origin}/a/1`, title: "The bridge opens", date: hourAgo };
  site.routes["/a/1"] = send(pageOf("The bridge opens", "bridge"), html);
  const tagwire = await openTestApp(context);
  show(site, "/feed", [{ ...item, guid: "one" }]);
  await tagwire.app.addFeed(`${site.origin}/feed`);
  await tagwire.poll();
  show(site, "/feed", [{ ...item, guid: "two" }]);
  tagwire.pass(60);
  const second = await tagwire.poll({ all: true });
  assert.deepEqual([second.articles.added, second.articles.changed, site.asked.length], [0, 0, 1]);

  site.routes["/a/1"] = send(pageOf("The bridge closes", "closing"), html);
  show(site, "/feed", [{ ...item, guid: "two", title: "The bridge closes" }]);
  tagwire.pass(60);
  assert.equal((await tagwire.poll({ all: true })).articles.changed, 1);
  const all = await articles(tagwire);
  assert.deepEqual(
    all.map(({ title }) => title),
    ["The bridge closes"],
  );
  assert.match(all[0]!.text, /closing was the talk/);
});

test("a page in two feeds is fetched once in a poll, and again when one of them says that it changed", async (context) => {
  const site = await openSite(context);
  const item = { url: `${site.origin}/a/1`, title: "The bridge opens", date: hourAgo };
  site.routes["/a/1"] = send(pageOf("The bridge opens", "bridge"), html);
  show(site, "/world", [item]);
  show(site, "/city", [{ ...item, url: `${item.url}?utm_source=rss`, guid: "x" }]);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${site.origin}/world`);
  await tagwire.app.addFeed(`${site.origin}/city`);
  const first = await tagwire.poll();
  assert.deepEqual([first.articles.added, first.articles.unchanged], [1, 1]);
  assert.deepEqual(site.asked, ["/a/1"]);
  assert.equal(await tagwire.app.store.items.countPending(), 0);

  site.routes["/a/1"] = send(pageOf("The bridge closes", "closing"), html);
  show(site, "/city", [{ ...item, guid: "x", title: "The bridge closes" }]);
  tagwire.pass(60);
  assert.equal((await tagwire.poll({ all: true })).articles.changed, 1);
  assert.equal(site.asked.length, 2);
  const all = await articles(tagwire);
  assert.deepEqual(
    all.map(({ title }) => title),
    ["The bridge closes"],
  );
});

test("a feed that is added later asks for no page again that is known, but keeps its labels", async (context) => {
  const site = await openSite(context);
  const item = { url: `${site.origin}/a/1`, title: "The bridge opens", date: hourAgo };
  site.routes["/a/1"] = send(pageOf("The bridge opens", "bridge"), html);
  show(site, "/world", [item]);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${site.origin}/world`);
  await tagwire.poll();
  const labelled = rssOf([item], `<link>${site.origin}/</link>`).replace(
    "</item>",
    "<category>Bridges</category></item>",
  );
  site.routes["/city"] = send(labelled, xml);
  await tagwire.app.addFeed(`${site.origin}/city`);
  tagwire.pass(30);
  await tagwire.poll();
  assert.deepEqual(site.asked, ["/a/1"]);
  const [article, ...others] = await articles(tagwire);
  assert.deepEqual(others, []);
  assert.equal(await tagwire.app.store.items.countPending(), 0);
  assert.match(article!.text, /bridge was the talk/);
  assert.deepEqual(article!.keywords, ["Bridges"]);
});

test("redirects, redirect pages, AMP and mobile addresses end at one article", async (context) => {
  const site = await openSite(context);
  const canonical = `<link rel="canonical" href="${site.origin}/a/1">`;
  const page = pageOf("The bridge opens", "bridge", canonical);
  for (const path of ["/a/1", "/a/1?amp=1", "/a/1/amp", "/a/1?mobile"]) site.routes[path] = send(page, html);
  site.routes["/a/moved"] = redirect(`${site.origin}/a/1`, 302);
  site.routes["/a/refresh"] = send(`<meta http-equiv="refresh" content="0;url=/a/moved"><p>Moving on.`, html);
  site.routes["/a/script"] = send(`<script>location.replace("/a/refresh")</script>`, html);
  const paths = ["/a/1", "/a/1?amp=1", "/a/1/amp", "/a/1?mobile", "/a/moved", "/a/refresh", "/a/script"];
  const items = paths.map((path) => ({ url: site.origin + path, title: `By ${path}`, date: hourAgo }));
  show(site, "/feed", items);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${site.origin}/feed`);
  await tagwire.poll();
  const all = await articles(tagwire);
  assert.deepEqual(
    all.map(({ url }) => url),
    [`${site.origin}/a/1`],
  );
  assert.equal(await tagwire.app.store.items.countPending(), 0);
});

test("redirect pages in a circle end, and cost the others nothing", async (context) => {
  const site = await openSite(context);
  const leadTo = (path: string) => send(`<meta http-equiv="refresh" content="0;url=${path}"><p>On.`, html);
  site.routes["/a/x"] = leadTo("/a/y");
  site.routes["/a/y"] = leadTo("/a/x");
  site.routes["/a/1"] = send(pageOf("The bridge opens", "bridge"), html);
  const items = ["/a/x", "/a/1"].map((path) => ({ url: site.origin + path, title: path, date: hourAgo }));
  show(site, "/feed", items);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${site.origin}/feed`);
  assert.equal((await tagwire.poll()).articles.added, 2);
  assert.ok(site.asked.length <= 5, site.asked.join(" "));
});

test("an aggregator's item ends at the publisher, whose own words stay", async (context) => {
  const site = await openSite(context);
  const aggregator = await openSite(context);
  site.routes["/a/1"] = send(pageOf("The bridge opens", "bridge"), html);
  show(site, "/feed", [
    {
      url: `${site.origin}/a/1`,
      title: "The bridge opens",
      summary: "The publisher's words.",
      date: hourAgo,
    },
  ]);
  aggregator.routes["/a/go"] = send(`<c-wiz data-n-au="${site.origin}/a/1">Go</c-wiz>`, html);
  show(aggregator, "/feed", [
    {
      url: `${aggregator.origin}/a/go`,
      title: "Bridge opens - Daily",
      summary: "Others' words.",
      date: hourAgo,
    },
  ]);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${site.origin}/feed`);
  await tagwire.poll();
  await tagwire.app.addFeed(`${aggregator.origin}/feed`);
  tagwire.pass(30);
  await tagwire.poll();
  const all = await articles(tagwire);
  assert.deepEqual(
    all.map(({ url, summary }) => [url, summary]),
    [[`${site.origin}/a/1`, "The publisher's words."]],
  );
  assert.equal(all[0]!.publisherKey, new URL(site.origin).host);
});

test("a wall on the publisher's site does not give the article its address", async (context) => {
  const site = await openSite(context);
  site.routes["/a/1"] = redirect(`${site.origin}/a/login`, 302);
  site.routes["/a/2"] = redirect(`${site.origin}/a/login`, 302);
  site.routes["/a/login"] = send(
    "<html><head><title>Log in</title></head><body><h1>Access denied</h1><p>You don't have permission to access this page. Please enable JavaScript and cookies to continue.</p></body></html>",
    html,
  );
  const items = ["/a/1", "/a/2"].map((path) => ({ url: site.origin + path, title: path, date: hourAgo }));
  show(site, "/feed", items);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${site.origin}/feed`);
  await tagwire.poll();
  const all = await articles(tagwire);
  assert.deepEqual(all.map(({ url, access }) => [new URL(url).pathname, access]).sort(), [
    ["/a/1", "blocked"],
    ["/a/2", "blocked"],
  ]);
});
