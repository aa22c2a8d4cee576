import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Handler, redirect, send, serve } from "../fetch/serve.ts";
import { openTestApp } from "./open-test-app.ts";
import { pageOf, rssOf } from "./write-news.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const xml = { "content-type": "application/rss+xml" };

function feedOf(origin: string, paths: string[]): string {
  const date = new Date(Date.now() - 3_600_000).toISOString();
  return rssOf(paths.map((path) => ({ url: origin + path, title: `The news of ${path}`, date })));
}

describe("a feed that moves", () => {
  for (const status of [301, 308]) {
    test(`by ${status} is polled at its new address from then on`, async (context) => {
      const routes: Record<string, Handler> = { "/a": send(pageOf("A", "bridge"), html) };
      const origin = await serve(context, routes);
      routes["/old"] = send(feedOf(origin, ["/a"]), xml);
      const tagwire = await openTestApp(context);
      await tagwire.app.addFeed(`${origin}/old`);
      await tagwire.poll();
      routes["/new"] = routes["/old"];
      routes["/old"] = redirect("/new", status);
      tagwire.pass(1_500);
      await tagwire.poll();
      const [feed, ...others] = await tagwire.app.store.feeds.list();
      assert.deepEqual([feed!.url, feed!.state, others.length], [`${origin}/new`, "active", 0]);
      delete routes["/old"];
      tagwire.pass(1_500);
      assert.deepEqual((await tagwire.poll()).feeds.failed, []);
      assert.equal((await tagwire.app.store.overview()).articles, 1);
    });
  }

  test("for a while only, keeps its address", async (context) => {
    const routes: Record<string, Handler> = { "/a": send(pageOf("A", "bridge"), html) };
    const origin = await serve(context, routes);
    routes["/old"] = redirect("/new", 302);
    routes["/new"] = send(feedOf(origin, ["/a"]), xml);
    const tagwire = await openTestApp(context);
    await tagwire.app.addFeed(`${origin}/old`);
    await tagwire.poll();
    assert.equal((await tagwire.app.store.feeds.list())[0]!.url, `${origin}/old`);
  });
});

test("a feed that is gone ends, says why, and is never asked again", async (context) => {
  let asked = 0;
  const routes: Record<string, Handler> = { "/a": send(pageOf("A", "bridge"), html) };
  const origin = await serve(context, routes);
  routes["/feed"] = send(feedOf(origin, ["/a"]), xml);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${origin}/feed`);
  await tagwire.poll();
  routes["/feed"] = (_request, response) => {
    asked += 1;
    response.writeHead(410).end();
  };
  for (let day = 0; day < 3; day += 1) {
    tagwire.pass(1_500);
    await tagwire.poll({ all: true });
  }
  assert.equal(asked, 1);
  const [feed] = await tagwire.app.store.feeds.list();
  assert.equal(feed!.state, "ended");
  assert.match(feed!.error!, /410 Gone: it is gone for good/);
  assert.equal((await tagwire.app.store.overview()).articles, 1);
});

test("one page's 429 keeps the host's other pages from being asked, and costs them no attempt", async (context) => {
  const asked: string[] = [];
  const paths = ["/a", "/b", "/c", "/d"];
  const busy: Handler = (request, response) => {
    asked.push(request.url!);
    response.writeHead(429, { "retry-after": "1200" }).end();
  };
  const routes: Record<string, Handler> = Object.fromEntries(paths.map((path) => [path, busy]));
  const origin = await serve(context, routes);
  routes["/feed"] = send(feedOf(origin, paths), xml);
  const tagwire = await openTestApp(context);
  await tagwire.app.addFeed(`${origin}/feed`);
  const { articles } = await tagwire.poll();
  assert.equal(asked.length, 1);
  assert.equal(articles.waiting.length, 4);
  assert.equal(articles.waiting.filter(({ error }) => error.includes("left alone for 20 minutes")).length, 3);
  const claimAt = (minutes: number) => {
    const now = new Date(tagwire.reading.now().getTime() + minutes * 60_000).toISOString();
    return tagwire.app.store.items.claimPending({ now, claimedUntil: now, limit: 10 });
  };
  assert.deepEqual(await claimAt(15), [], "none is due before the pause ends");
  const due = await claimAt(21);
  assert.deepEqual(due.map(({ attempts }) => attempts).sort(), [0, 0, 0, 1]);
});
