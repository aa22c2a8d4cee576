import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, type TestContext, test } from "node:test";
import { startSite } from "../../../src/app.ts";
import { articleId } from "../../../src/domain/article-id.ts";
import { type Handler, send, serve } from "../../fetch/serve.ts";
import { openTestApp } from "../open-test-app.ts";
import { type NewsItem, pageOf, rssOf } from "../write-news.ts";
import { serveHub } from "./serve-hub.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const xml = { "content-type": "application/rss+xml" };
const hour = 3_600_000;

/** A publisher with a hub, and the site that the hub can call. */
async function open(context: TestContext, { status = 202, isPublic = true } = {}) {
  const hub = await serveHub(context, status);
  const routes: Record<string, Handler> = {};
  const origin = await serve(context, routes);
  const item = (slug: string, hoursAgo = 1): NewsItem => {
    routes[`/${slug}`] = send(pageOf(`News of ${slug}`, slug), html);
    const date = new Date(Date.now() - hoursAgo * hour).toISOString();
    return { url: `${origin}/${slug}`, title: `News of ${slug}`, date };
  };
  const links = `<atom:link rel="hub" href="${hub.address}"/><atom:link rel="self" href="${origin}/feed"/>`;
  const write = (items: NewsItem[]) => rssOf(items, links);
  const show = (items: NewsItem[]) => {
    routes["/feed"] = send(write(items), xml);
  };
  const first = Array.from({ length: 4 }, (_, at) => item(`item-${at}`, at + 1));
  show(first);
  const tagwire = await openTestApp(context);
  const site = await startSite({ ...tagwire.app, settings: { ...tagwire.app.settings, port: 0 } }, () => {});
  context.after(() => site.close());
  if (isPublic) tagwire.reading.callbackBase = site.address;
  await tagwire.app.addFeed(`${origin}/feed`);
  await tagwire.poll();
  const store = tagwire.app.store;
  const feed = async () => (await store.feeds.list())[0]!;
  const subscription = async () => store.subscriptions.ofFeed((await feed()).id);
  const has = (title: string) => store.articles.has(articleId(`${origin}/${title.slice("News of ".length)}`));
  return { hub, routes, origin, item, write, show, first, tagwire, site, store, feed, subscription, has };
}

type Wire = Awaited<ReturnType<typeof open>>;

/** Minutes from the last poll of the feed to its next. */
async function wait({ feed }: Wire): Promise<number> {
  const { nextPollAt, lastPolledAt } = await feed();
  return (Date.parse(nextPollAt) - Date.parse(lastPolledAt!)) / 60_000;
}

describe("subscribing", () => {
  test("the hub is asked, asks back, and then the feed is polled once a day", async (context) => {
    const wire = await open(context);
    const { hub, tagwire, site, origin } = wire;
    assert.equal(hub.asked.length, 1);
    const { "hub.callback": callback, "hub.secret": secret, ...rest } = hub.asked[0]!;
    assert.deepEqual(rest, {
      "hub.mode": "subscribe",
      "hub.topic": `${origin}/feed`,
      "hub.lease_seconds": "864000",
    });
    assert.match(callback!, new RegExp(`^${site.address}/websub/[0-9a-f]{32}$`));
    assert.match(secret!, /^[0-9a-f]{64}$/);
    assert.ok((await wait(wire)) < 120, "not relied on before it has agreed");

    assert.deepEqual(await hub.verify(), [200, "a challenge & more"]);
    tagwire.pass(120);
    await tagwire.poll();
    assert.equal(await wait(wire), 24 * 60);
    assert.equal(hub.asked.length, 1);
  });

  test("questions about what was never asked for get no challenge back", async (context) => {
    const { hub, site, subscription } = await open(context);
    assert.equal((await hub.verify({ "hub.topic": "https://other.example/feed" }))[0], 404);
    assert.equal((await hub.verify({ "hub.mode": "unsubscribe" }))[0], 404);
    const unknown = await fetch(
      `${site.address}/websub/${"0".repeat(32)}?hub.mode=subscribe&hub.challenge=x&hub.topic=y`,
    );
    assert.deepEqual([unknown.status, (await unknown.text()).includes("x\n")], [404, false]);
    assert.equal((await subscription())?.leaseEndsAt, undefined);
    assert.equal((await fetch(hub.asked[0]!["hub.callback"]!, { method: "PUT" })).status, 405);
  });

  test("it is renewed before the lease ends", async (context) => {
    const { hub, tagwire, subscription } = await open(context);
    await hub.verify({ "hub.lease_seconds": "86400" });
    tagwire.pass(17 * 60);
    await tagwire.poll();
    assert.equal(hub.asked.length, 1);
    tagwire.pass(2 * 60);
    await tagwire.poll();
    assert.equal(hub.asked.length, 2);
    assert.deepEqual(hub.asked[1], hub.asked[0]);
    await hub.verify();
    const { leaseEndsAt, tries } = (await subscription())!;
    assert.ok(Date.parse(leaseEndsAt!) > Date.now() + 9 * 86_400_000);
    assert.equal(tries, 0);
  });

  test("a hub that fails is asked again later and later, and the feed is polled as ever", async (context) => {
    const wire = await open(context, { status: 500 });
    const { hub, tagwire, subscription } = wire;
    assert.match((await subscription())?.error ?? "", /500/);
    await tagwire.poll();
    assert.equal(hub.asked.length, 1);
    for (const minutes of [6, 12, 25]) {
      tagwire.pass(minutes);
      await tagwire.poll();
    }
    assert.equal(hub.asked.length, 4);
    assert.ok((await wait(wire)) < 12 * 60);
  });

  test("a refusal is kept with its reason", async (context) => {
    const wire = await open(context);
    const { hub, tagwire, subscription } = wire;
    await hub.verify();
    assert.equal((await hub.verify({ "hub.mode": "denied", "hub.reason": "too many" }))[0], 200);
    const { leaseEndsAt, error } = (await subscription())!;
    assert.deepEqual([leaseEndsAt, /too many/.test(error!)], [undefined, true]);
    tagwire.pass(23 * 60);
    await tagwire.poll();
    assert.equal(hub.asked.length, 1);
    assert.ok((await wait(wire)) < 12 * 60);
  });

  test("without a public address no hub is asked", async (context) => {
    const { hub, subscription } = await open(context, { isPublic: false });
    assert.deepEqual([hub.asked.length, await subscription()], [0, undefined]);
  });

  test("a feed that names no hub any more loses its subscription", async (context) => {
    const { hub, tagwire, routes, first, subscription } = await open(context);
    await hub.verify();
    routes["/feed"] = send(rssOf(first), xml);
    tagwire.pass(1_500);
    await tagwire.poll();
    assert.equal(await subscription(), undefined);
    assert.equal(await hub.push(rssOf(first)), 410);
  });
});

describe("what the hub sends", () => {
  test("signed rightly, it becomes articles at the next round, without a poll of the feed", async (context) => {
    const { hub, tagwire, item, write, store, has } = await open(context);
    await hub.verify();
    assert.equal(await hub.push(write([item("flood", 0)])), 202);
    assert.equal(await store.items.countPending(), 1);
    const report = await tagwire.poll();
    assert.deepEqual([report.feeds.read, report.articles.added], [0, 1]);
    assert.ok(await has("News of flood"));
  });

  test("by any method of signing", async (context) => {
    const { hub, item, write, store } = await open(context);
    const secret = hub.asked[0]!["hub.secret"]!;
    for (const [at, method] of ["sha1", "sha256", "sha384", "sha512"].entries()) {
      const body = write([item(method, 0)]);
      const sign = createHmac(method, secret).update(body).digest("hex");
      assert.equal(await hub.push(body, () => `${method}=${sign}`), 202);
      assert.equal(await store.items.countPending(), at + 1);
    }
  });

  test("with a wrong signature or none it is ignored, and gets the same answer", async (context) => {
    const { hub, item, write, store } = await open(context);
    const body = write([item("forged", 0)]);
    const signatures = [
      () => undefined,
      () => "",
      (method: string, sign: string) =>
        `${method}=${sign.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))}`,
      (method: string, sign: string) => `${method}=${sign.slice(2)}`,
      (_method: string, sign: string) => `md5=${sign}`,
      (_method: string, sign: string) => `sha512=${sign}`,
      (_method: string, sign: string) => sign,
    ];
    for (const signature of signatures) assert.equal(await hub.push(body, signature), 202);
    assert.equal(await store.items.countPending(), 0);
  });

  test("what is no feed costs nothing, what is too large is refused", async (context) => {
    const { hub, tagwire, store } = await open(context);
    assert.equal(await hub.push("<p>no feed"), 202);
    const tooLarge = "x".repeat(tagwire.app.settings.maxFeedBytes + 1);
    assert.equal(await hub.push(tooLarge), 413);
    assert.equal(await store.items.countPending(), 0);
  });

  test("what it has left out is found by the day's poll, and then it is not relied on", async (context) => {
    const wire = await open(context);
    const { hub, tagwire, item, show, first, has } = wire;
    await hub.verify();
    tagwire.pass(120);
    await tagwire.poll();
    show([item("missed", 0), ...first]);
    tagwire.pass(24 * 60);
    await tagwire.poll();
    assert.ok(await has("News of missed"));
    assert.ok((await wait(wire)) < 12 * 60);
  });
});
