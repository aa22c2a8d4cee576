import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { changedFeeds } from "../../../src/ingest/websub/changed-feeds.ts";
import { createAnnouncer } from "../../../src/ingest/websub/create-announcer.ts";
import type { Store } from "../../../src/store/store.ts";
import { openFetcher, send, serve } from "../../fetch/serve.ts";
import { openTestApp } from "../open-test-app.ts";
import { pageOf, rssOf } from "../write-news.ts";

const site = "https://news.example";

/** A real hub that takes what is published, or answers with another status. */
async function serveHub(context: TestContext) {
  const hub = { status: 204, told: [] as string[][], address: "" };
  const origin = await serve(context, {
    "/hub": async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      assert.equal(request.headers["content-type"], "application/x-www-form-urlencoded");
      assert.equal(form.get("hub.mode"), "publish");
      if (hub.status < 300) hub.told.push(form.getAll("hub.url"));
      response.writeHead(hub.status).end();
    },
  });
  hub.address = `${origin}/hub`;
  return hub;
}

/** As many stored articles as are asked for, each with two tags, one its own. */
function storeOf(): Store {
  const get = async (id: string) => ({
    id,
    tags: [{ name: `Own${id}` }, { name: "日本" }],
    category: "Politics",
    publisherKey: "daily.example",
    storyId: id,
    storySize: Number(id) % 2 === 0 ? 2 : 1,
  });
  return { articles: { get } } as unknown as Store;
}

test("the feeds of an article's tags, category, publisher and story have changed, and the front page's", async () => {
  const article = (await storeOf().articles.get("2"))!;
  const paths = changedFeeds([article, article]).filter((path) => path.endsWith(".atom"));
  assert.deepEqual(paths, [
    "/latest.atom",
    "/tags/Own2.atom",
    "/tags/%E6%97%A5%E6%9C%AC.atom",
    "/categories/Politics.atom",
    "/publishers/daily.example.atom",
    "/stories/2.atom",
  ]);
  assert.deepEqual(changedFeeds([]), []);
});

test("after a round of polling the hub is told, and after one without news it is not", async (context) => {
  const hub = await serveHub(context);
  const item = (slug: string) => ({
    url: `${origin}/${slug}`,
    title: `News of ${slug}`,
    date: new Date().toISOString(),
  });
  const routes = {
    "/feed": send("", { "content-type": "application/rss+xml" }),
    "/one": send(pageOf("News of one", "one")),
  };
  const origin = await serve(context, routes);
  routes["/feed"] = send(rssOf([item("one")]), { "content-type": "application/rss+xml" });
  const { app, poll, pass } = await openTestApp(context, { siteUrl: `${site}/`, hubs: ` ${hub.address} ` });
  await app.addFeed(`${origin}/feed`);
  const { hubs } = await poll();
  assert.deepEqual(hubs!.failed, []);
  assert.equal(hubs!.told, hub.told.flat().length);
  assert.ok(hub.told.flat().includes(`${site}/latest.rss`));
  assert.ok(hub.told.flat().every((address) => address.startsWith(`${site}/`)));
  hub.told = [];
  pass(120);
  assert.deepEqual((await poll()).hubs, { told: 0, failed: [] });
  assert.deepEqual(hub.told, []);
});

test("many feeds are told in batches; what a hub could not be told it is told later, once", async (context) => {
  const [good, bad] = [await serveHub(context), await serveHub(context)];
  bad.status = 503;
  let now = new Date("2026-11-24T12:00:00.000Z");
  const parts = { store: storeOf(), fetcher: openFetcher(context), now: () => now, random: () => 0.5 };
  const announcer = createAnnouncer([good.address, bad.address], site);
  for (let id = 1; id <= 60; id += 1) announcer.note(String(id));
  const first = await announcer.send(parts);
  assert.ok(good.told.length >= 3);
  assert.ok(good.told.every((batch) => batch.length <= 100));
  assert.equal(new Set(good.told.flat()).size, first.told);
  assert.deepEqual(
    first.failed.map(({ url }) => url),
    [bad.address],
  );
  assert.match(first.failed[0]!.error, /answered 503/);
  bad.status = 202;
  announcer.note("61");
  await announcer.send(parts);
  assert.deepEqual(bad.told, [], "not before its time");
  now = new Date(now.getTime() + 600_000);
  assert.equal((await announcer.send(parts)).failed.length, 0);
  assert.equal(new Set(bad.told.flat()).size, first.told + 3);
  assert.deepEqual(await announcer.send(parts), { told: 0, failed: [] });
});

test("a hub at a private address is refused like any other address", async (context) => {
  const hub = await serveHub(context);
  const fetcher = openFetcher(context, { allowPrivateNetworks: false });
  const announcer = createAnnouncer([hub.address], site);
  announcer.note("1");
  const parts = { store: storeOf(), fetcher, now: () => new Date(0), random: () => 0 };
  const { failed } = await announcer.send(parts);
  assert.match(failed[0]!.error, /private address/);
  assert.deepEqual(hub.told, []);
});
