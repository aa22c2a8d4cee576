import assert from "node:assert/strict";
import { test } from "node:test";
import { type Handler, send, serve } from "../fetch/serve.ts";
import { openTestApp } from "./open-test-app.ts";
import { rssOf } from "./write-news.ts";

const xml = { "content-type": "application/rss+xml" };

/** Items of the last hours, one an hour. */
function hourly(origin: string, count: number, now = Date.now()) {
  return Array.from({ length: count }, (_, at) => ({
    url: `${origin}/a/${at}`,
    title: `Item ${at}`,
    date: new Date(now - (at + 1) * 3_600_000).toISOString(),
  }));
}

/** Minutes from the last poll to the next. */
async function waitOf({ app }: Awaited<ReturnType<typeof openTestApp>>, url: string): Promise<number> {
  const feed = await app.store.feeds.find(url);
  return Math.round((Date.parse(feed!.nextPollAt) - Date.parse(feed!.lastPolledAt!)) / 60_000);
}

test("a feed is polled in the rhythm of its items, also when it answers that nothing has changed", async (context) => {
  const routes: Record<string, Handler> = {};
  const origin = await serve(context, routes);
  const body = rssOf(hourly(origin, 30));
  routes["/feed"] = (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { ...xml, etag: '"1"' }).end(body);
  };
  const test = await openTestApp(context);
  await test.app.addFeed(`${origin}/feed`);
  await test.poll();
  const first = await waitOf(test, `${origin}/feed`);
  assert.ok(first >= 15 && first <= 30, `${first} minutes`);
  test.pass(first);
  assert.equal((await test.poll()).feeds.unchanged, 1);
  const second = await waitOf(test, `${origin}/feed`);
  assert.ok(second >= 15 && second <= 30, `${second} minutes`);
});

test("ttl and Cache-Control lengthen the wait, and a later answer takes that back", async (context) => {
  const routes: Record<string, Handler> = {};
  const origin = await serve(context, routes);
  const items = hourly(origin, 30);
  routes["/feed"] = send(rssOf(items, "<ttl>180</ttl>"), xml);
  const test = await openTestApp(context);
  await test.app.addFeed(`${origin}/feed`);
  await test.poll();
  assert.equal(await waitOf(test, `${origin}/feed`), 180);
  assert.deepEqual((await test.app.store.feeds.find(`${origin}/feed`))?.pace, { leastSeconds: 10_800 });

  routes["/feed"] = (_request, response) =>
    response.writeHead(304, { "cache-control": "max-age=14400" }).end();
  test.pass(180);
  await test.poll();
  assert.equal(await waitOf(test, `${origin}/feed`), 240);

  routes["/feed"] = send(rssOf(items), xml);
  test.pass(240);
  await test.poll();
  assert.ok((await waitOf(test, `${origin}/feed`)) < 60);
  assert.equal((await test.app.store.feeds.find(`${origin}/feed`))?.pace, undefined);
});

test("a fixed interval is kept whatever the rhythm", async (context) => {
  const routes: Record<string, Handler> = {};
  const origin = await serve(context, routes);
  routes["/feed"] = send(rssOf(hourly(origin, 30)), xml);
  const test = await openTestApp(context, { pollMinutes: 11 });
  await test.app.addFeed(`${origin}/feed`);
  await test.poll();
  assert.equal(await waitOf(test, `${origin}/feed`), 11);
});
