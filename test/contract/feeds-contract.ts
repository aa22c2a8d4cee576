import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { at } from "./make-filing.ts";
import { type OpenStore, onStore, onStores } from "./opened-store.ts";

export function feedsContract(openStore: OpenStore): void {
  describe("feeds", () => {
    test("are added once", onStore(openStore, addsOnce));
    test("are handed out when they are due, to one caller", onStore(openStore, claimsDue));
    test("are never handed out twice to two stores on the same data", onStores(openStore, claimsOnce));
    test("keep what polls come to", onStore(openStore, keepsOutcomes));
    test("follow a permanent redirect", onStore(openStore, followsMoves));
    test("take their waiting items along when they go", onStore(openStore, removes));
  });
}

export function addFeed(store: Store, name: string, nextPollAt = at(0)) {
  const url = `https://daily.example/${name}.xml`;
  return store.feeds.add({
    url,
    title: name,
    publisherKey: "daily.example",
    demo: false,
    nextPollAt,
    kind: "rss",
  });
}

async function addsOnce(store: Store) {
  const feed = await addFeed(store, "world");
  const { id, ...facts } = feed;
  assert.deepEqual(facts, {
    url: "https://daily.example/world.xml",
    title: "world",
    publisherKey: "daily.example",
    demo: false,
    kind: "rss",
    state: "active",
    nextPollAt: at(0),
    failures: 0,
  });
  const expected = { name: "TagwireError", code: "conflict", message: /daily\.example\/world\.xml/ };
  await assert.rejects(addFeed(store, "world"), expected);
  assert.deepEqual(await store.feeds.list(), [feed]);
  assert.deepEqual(await store.feeds.find(feed.url), feed);
  assert.deepEqual(await store.feeds.find(String(id)), feed);
  assert.equal(await store.feeds.find("999"), undefined);
  assert.equal(await store.feeds.find("https://daily.example/"), undefined);
}

async function claimsDue(store: Store) {
  const late = await addFeed(store, "late", at(-5));
  const due = await addFeed(store, "due", at(0));
  const early = await addFeed(store, "early", at(30));
  const claim = { now: at(0), claimedUntil: at(15), limit: 10 };
  const ids = async (options: object = {}) =>
    (await store.feeds.claimDue({ ...claim, ...options })).map(({ id }) => id);
  assert.deepEqual(await ids({ limit: 1 }), [late.id]);
  assert.deepEqual(await ids(), [due.id]);
  assert.deepEqual(await ids({ all: true }), [early.id]);
  assert.deepEqual(await ids({ all: true }), []);
  // A claim that was never ended runs out.
  assert.deepEqual(await ids({ now: at(15), claimedUntil: at(30) }), [late.id, due.id]);
  await store.feeds.saveOutcome(due.id, { polledAt: at(16), nextPollAt: at(16), ok: true });
  assert.deepEqual(await ids({ now: at(16), claimedUntil: at(40), all: true }), [early.id]);
  // A poll that began before the last one leaves the feed alone, also when it asks later on.
  assert.deepEqual(await ids({ now: at(17), claimedUntil: at(40), untriedSince: at(16) }), []);
  assert.deepEqual(await ids({ now: at(17), claimedUntil: at(40) }), [due.id]);
}

async function claimsOnce(store: Store, openAnother: () => Promise<Store>) {
  const names = Array.from({ length: 40 }, (_, number) => `feed-${number}`);
  for (const name of names) await addFeed(store, name);
  const other = await openAnother();
  const claim = { now: at(0), claimedUntil: at(15), limit: 3 };
  const claims = Array.from({ length: 20 }, (_, turn) => (turn % 2 ? store : other).feeds.claimDue(claim));
  const ids = (await Promise.all(claims)).flat().map(({ id }) => id);
  assert.equal(ids.length, 40);
  assert.equal(new Set(ids).size, 40);
}

async function keepsOutcomes(store: Store) {
  const { id, url } = await addFeed(store, "world");
  const good = {
    etag: '"1"',
    lastModified: "Fri, 20 Nov 2026 12:00:00 GMT",
    title: "World",
    kind: "atom" as const,
  };
  await store.feeds.saveOutcome(id, { polledAt: at(1), nextPollAt: at(16), ok: true, ...good });
  const after = await store.feeds.find(url);
  const times = { lastPolledAt: at(1), lastSuccessAt: at(1), nextPollAt: at(16) };
  assert.deepEqual(after, { ...after, ...good, ...times, failures: 0 });
  const pace = { leastSeconds: 600, skipHours: [1] };
  const paceAfter = async (given: object) => {
    await store.feeds.saveOutcome(id, { polledAt: at(1), nextPollAt: at(16), ok: true, ...good, ...given });
    return (await store.feeds.find(url))?.pace;
  };
  assert.deepEqual([await paceAfter({ pace }), await paceAfter({})], [pace, pace]);
  assert.equal(await paceAfter({ pace: {} }), undefined);
  const failure = { ok: false, error: "no answer", etag: '"1"' };
  await store.feeds.saveOutcome(id, { polledAt: at(16), nextPollAt: at(20), ...failure });
  await store.feeds.saveOutcome(id, { polledAt: at(20), nextPollAt: at(30), ...failure });
  const failed = await store.feeds.find(url);
  assert.deepEqual(
    [failed?.failures, failed?.error, failed?.lastSuccessAt, failed?.etag, failed?.title],
    [2, "no answer", at(1), '"1"', "World"],
  );
  await store.feeds.saveOutcome(id, { polledAt: at(30), nextPollAt: at(40), ok: true });
  const well = await store.feeds.find(url);
  assert.deepEqual([well?.failures, well?.error, well?.etag], [0, undefined, undefined]);
  await store.feeds.saveOutcome(id, {
    polledAt: at(40),
    nextPollAt: at(50),
    ok: false,
    error: "gone",
    ended: true,
  });
  assert.equal((await store.feeds.find(url))?.state, "ended");
  assert.deepEqual(
    await store.feeds.claimDue({ now: at(99), claimedUntil: at(99), limit: 9, all: true }),
    [],
  );
}

async function followsMoves(store: Store) {
  const one = await addFeed(store, "one");
  const two = await addFeed(store, "two");
  const outcome = { polledAt: at(1), nextPollAt: at(2), ok: true };
  await store.feeds.saveOutcome(one.id, { ...outcome, movedTo: "https://daily.example/new.xml" });
  assert.equal((await store.feeds.find("https://daily.example/new.xml"))?.id, one.id);
  await store.feeds.saveOutcome(two.id, { ...outcome, movedTo: "https://daily.example/new.xml" });
  const doubled = await store.feeds.find(String(two.id));
  assert.equal(doubled?.state, "ended");
  assert.match(doubled?.error ?? "", /moved to https:\/\/daily\.example\/new\.xml/);
}

async function removes(store: Store) {
  const { id } = await addFeed(store, "world");
  await store.items.saveSeen(id, [{ id: "1", url: "u", title: "t", authors: [], categories: [] }], at(0));
  await store.feeds.remove(id);
  assert.deepEqual(await store.feeds.list(), []);
  assert.equal(await store.items.countPending(), 0);
  // The feed was removed while it was being read.
  const item = { id: "2", url: "v", title: "t", authors: [], categories: [] };
  assert.deepEqual(await store.items.saveSeen(id, [item], at(1)), { added: 0, changed: 0 });
}
