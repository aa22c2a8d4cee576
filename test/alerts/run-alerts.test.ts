import assert from "node:assert/strict";
import { test } from "node:test";
import { makeWebhookSecret } from "../../src/alerts/send/webhook-signature.ts";
import { isDue } from "../../src/alerts/times/is-due.ts";
import { isQuiet } from "../../src/alerts/times/is-quiet.ts";
import { idOf, publisher } from "../contract/make-filing.ts";
import { send, serve } from "../fetch/serve.ts";
import { openTestApp } from "../ingest/open-test-app.ts";
import { pageOf, rssOf } from "../ingest/write-news.ts";
import { openTestAlerts, type Receiver, serveReceiver } from "./open-test-alerts.ts";

const webhook = ({ address }: Receiver) =>
  ({ kind: "webhook", url: address, secret: makeWebhookSecret() }) as const;

/** Titles of each message that came, without "Title of". */
function told({ received }: Receiver): string[][] {
  return received.map(({ body }) =>
    JSON.parse(body.toString()).data.articles.map(({ title }: { title: string }) =>
      title.replace("Title of ", ""),
    ),
  );
}

test("of a story its first article is told, once, also after a restart", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, reopen, add, save, pass } = await openTestAlerts(context);
  await save("before");
  await add(webhook(hook));
  await save("one", ["same", { storyId: idOf("one") }], ["other", { tags: ["Peru"] }]);
  await alerts.run();
  pass(60);
  await save(["later", { storyId: idOf("one") }]);
  const again = await reopen();
  assert.deepEqual(await again.run(), { sent: 0, failed: [] });
  assert.deepEqual(told(hook), [["one"]]);
});

test("what ends between sending and keeping is sent again with the same id, and by one process only", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, store, reopen, add, save, pass } = await openTestAlerts(context);
  await add(webhook(hook));
  await save("one");
  const dying = { ...store.alerts, saveOutcome: () => Promise.reject(new Error("the process has ended")) };
  const broken = await reopen({ store: { ...store, alerts: dying } });
  await assert.rejects(broken.run(), /the process has ended/);
  assert.deepEqual(await alerts.run(), { sent: 0, failed: [] }, "it may be sending still");
  pass(11);
  assert.equal((await alerts.run()).sent, 1);
  const ids = hook.received.map(({ headers }) => headers["webhook-id"]);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

test("a digest comes when clocks show its time, with the largest stories first and the rest counted", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, add, save, pass } = await openTestAlerts(context);
  // 12:00 UTC is 21:00 in Tokyo.
  await add(webhook(hook), { digest: { every: "day", at: "21:30" }, timeZone: "Asia/Tokyo" });
  await save(...Array.from({ length: 30 }, (_, at) => `n${at}`), "big");
  await save(["follow", { storyId: idOf("big") }]);
  await alerts.run();
  pass(29);
  assert.equal((await alerts.run()).sent, 0);
  pass(1);
  assert.equal((await alerts.run()).sent, 1);
  const { data } = JSON.parse(hook.received[0]!.body.toString());
  assert.deepEqual([data.articles.length, data.more, data.articles[0].title], [20, 11, "Title of big"]);
  pass(5);
  await save("after");
  assert.equal((await alerts.run()).sent, 0);
  pass(24 * 60);
  assert.equal((await alerts.run()).sent, 1);
  assert.deepEqual(told(hook)[1], ["after"]);
});

test("in quiet hours nothing is sent, a try again neither; then all that waited comes in one message", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, add, save, pass } = await openTestAlerts(context);
  await add(webhook(hook), { quiet: { from: "12:30", until: "07:00" } });
  hook.status = 503;
  await save("zero");
  await alerts.run();
  hook.status = 204;
  pass(60);
  await save("one");
  await alerts.run();
  pass(60);
  await save("two");
  await alerts.run();
  assert.equal(hook.received.length, 1);
  pass(17 * 60);
  assert.equal((await alerts.run()).sent, 2);
  assert.deepEqual(
    told(hook)
      .slice(1)
      .map((titles) => titles.toSorted()),
    [["zero"], ["one", "two"]],
  );
});

test("a failing receiver is tried again later and later, as it asks, then given up, and the list says so", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, store, add, save, pass } = await openTestAlerts(context);
  await add(webhook(hook));
  await save("one");
  hook.status = 429;
  hook.headers = { "retry-after": "3600" };
  await alerts.run();
  pass(59);
  assert.deepEqual(await alerts.run(), { sent: 0, failed: [] });
  const [failing] = await store.alerts.list();
  assert.deepEqual([failing!.retrying, failing!.lastDelivery!.failures], [1, 1]);
  assert.match(failing!.lastDelivery!.error!, /answered 429/);
  hook.headers = {};
  hook.status = 500;
  for (let round = 0; round < 100; round += 1) {
    pass(60);
    await alerts.run();
  }
  assert.equal(hook.received.length, 8);
  const [given] = await store.alerts.list();
  assert.equal(given!.lastDelivery!.state, "failed");
  assert.match(given!.lastDelivery!.error!, /^Given up after 8 tries\. .*answered 500/);
  assert.deepEqual([given!.state, given!.retrying], ["active", 0], "the next story is told again");
  hook.status = 410;
  await save("two");
  await alerts.run();
  assert.match((await store.alerts.list())[0]!.reason!, /answered 410 Gone/);
});

test("an alert that fails does not hold up the others, and one that is paused is silent", async (context) => {
  const [good, bad] = [await serveReceiver(context), await serveReceiver(context)];
  const { alerts, store, add, save } = await openTestAlerts(context);
  const dead = { kind: "webhook", url: "http://127.0.0.1:1/", secret: makeWebhookSecret() } as const;
  await add(dead);
  await add(webhook(good), { about: { kind: "search", name: "one OR two" } });
  const paused = await add(webhook(bad));
  await store.alerts.setState(paused, "paused");
  await save("one");
  const { sent, failed } = await alerts.run();
  assert.equal(sent, 1);
  assert.match(failed[0]!.error, /nothing listens there/);
  assert.deepEqual([told(good), told(bad)], [[["one"]], []]);
});

test("articles that are gone are not told", async (context) => {
  const hook = await serveReceiver(context);
  const { alerts, store, add, save, pass } = await openTestAlerts(context);
  await store.publishers.save(publisher("demo", { demo: true }));
  await add(webhook(hook), { digest: { every: "hour" } });
  await save(["one", { publisherKey: "demo.example" }], "two");
  await alerts.run();
  await store.removeDemo();
  pass(60);
  await alerts.run();
  const { data } = JSON.parse(hook.received[0]!.body.toString());
  assert.deepEqual([told(hook), data.more], [[["two"]], 0]);
});

test("clocks of the zone say what is due and what is quiet, on days of 23 and 25 hours too", () => {
  const berlin = "Europe/Berlin";
  const at = (text: string) => new Date(text);
  const daily = { every: "day", at: "02:30" } as const;
  // 29 March 2026: 01:59 is followed by 03:00; 02:30 never shows.
  assert.equal(isDue(daily, berlin, at("2026-03-29T00:00Z"), at("2026-03-29T00:59Z")), false);
  assert.equal(isDue(daily, berlin, at("2026-03-29T00:00Z"), at("2026-03-29T01:00Z")), true);
  // 25 October 2026: 02:00 to 02:59 comes twice; what came after the first 02:30 waits for the next day.
  assert.equal(isDue(daily, berlin, at("2026-10-25T00:00Z"), at("2026-10-25T00:30Z")), true);
  assert.equal(isDue(daily, berlin, at("2026-10-25T00:40Z"), at("2026-10-25T01:35Z")), false);
  const hourly = { every: "hour" } as const;
  assert.equal(isDue(hourly, "Asia/Kolkata", at("2026-10-25T00:10Z"), at("2026-10-25T00:29Z")), false);
  assert.equal(isDue(hourly, "Asia/Kolkata", at("2026-10-25T00:10Z"), at("2026-10-25T00:30Z")), true);
  assert.equal(isDue(undefined, berlin, at("2026-10-25T00:10Z"), at("2026-10-25T00:10Z")), true);
  const night = { from: "22:00", until: "07:00" };
  const quiet = ["19:59", "20:00", "04:59", "05:00"].map((time) =>
    isQuiet(night, berlin, at(`2026-07-01T${time}Z`)),
  );
  assert.deepEqual(quiet, [false, true, true, false]);
  const noon = { from: "12:00", until: "13:00" };
  assert.deepEqual(
    ["11:59", "12:00", "12:59", "13:00"].map((time) => isQuiet(noon, "UTC", at(`2026-07-01T${time}Z`))),
    [false, true, true, false],
  );
  assert.equal(isQuiet(undefined, "UTC", at("2026-07-01T00:00Z")), false);
});

test("what a poll reads is told after it, but not what a new feed brings of old", async (context) => {
  const hook = await serveReceiver(context);
  const routes = {
    "/feed": send("", { "content-type": "application/rss+xml" }),
    "/one": send(pageOf("Bridge of Osaka closed", "bridge of Osaka")),
    "/old": send(pageOf("Bridge of Kyoto closed", "bridge of Kyoto")),
  };
  const origin = await serve(context, routes);
  const item = (slug: string, hours: number) => ({
    url: `${origin}/${slug}`,
    title: `Bridge, ${slug}`,
    date: new Date(Date.now() - hours * 3_600_000).toISOString(),
  });
  routes["/feed"] = send(rssOf([item("one", 1), item("old", 30)]), { "content-type": "application/rss+xml" });
  const { app } = await openTestApp(context);
  const about = { kind: "search", name: "intitle:bridge" } as const;
  const wanted = { about, channel: webhook(hook), timeZone: "UTC", language: "en" } as const;
  await app.store.alerts.add(wanted, new Date().toISOString());
  await app.addFeed(`${origin}/feed`);
  const { articles, alerts } = await app.poll();
  assert.deepEqual([articles.added, alerts], [2, { sent: 1, failed: [] }]);
  assert.deepEqual(told(hook), [["Bridge of Osaka closed"]]);
  const { data } = JSON.parse(hook.received[0]!.body.toString());
  assert.equal(
    data.articles[0].page,
    `${origin}/one`,
    "without a public address links lead to the publisher",
  );
});
