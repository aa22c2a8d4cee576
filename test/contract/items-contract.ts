import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Item } from "../../src/domain/item.ts";
import type { Store } from "../../src/store/store.ts";
import { addFeed } from "./feeds-contract.ts";
import { at, filing, savePublishers } from "./make-filing.ts";
import { type OpenStore, onStore, onStores } from "./opened-store.ts";

export function itemsContract(openStore: OpenStore): void {
  describe("items", () => {
    test("become pending when they are new or changed", onStore(openStore, noticesChanges));
    test("are the same under a changed guid", onStore(openStore, followsGuids));
    test("are handed out oldest first, as they were seen", onStore(openStore, claims));
    test("are never handed out twice to two stores on the same data", onStores(openStore, claimsOnce));
    test("come back after a failure when their time has come", onStore(openStore, postpones));
    test("are done when their article is saved", onStore(openStore, finishes));
    test("stay to be done when they change while their page is read", onStore(openStore, keepsChanges));
    test("know of other readings of the same page", onStore(openStore, findsOtherReadings));
    test("tell the rhythm of their feed", onStore(openStore, tellsRhythm));
  });
}

function item(id: string, facts: Partial<Item> = {}): Item {
  const url = `https://daily.example/${id}`;
  return { id, url, title: `Title ${id}`, authors: ["A"], categories: ["World"], ...facts };
}

const claim = { now: at(0), claimedUntil: at(15), limit: 100 };
const none = { added: 0, changed: 0 };

async function noticesChanges(store: Store) {
  const { id } = await addFeed(store, "world");
  assert.deepEqual(await store.items.saveSeen(id, [item("a"), item("b")], at(0)), { added: 2, changed: 0 });
  assert.deepEqual(await store.items.saveSeen(id, [item("a"), item("b")], at(1)), none);
  for (const { number } of await store.items.claimPending(claim)) await store.items.finish(number, {});
  assert.equal(await store.items.countPending(), 0);
  assert.deepEqual(await store.items.saveSeen(id, [item("a"), item("b", { summary: "s" })], at(2)), none);
  const changes = [
    { title: "New" },
    { title: "New", content: "<p>More" },
    { title: "New", content: "<p>More", updatedAt: at(3) },
  ];
  for (const change of changes) {
    assert.deepEqual(await store.items.saveSeen(id, [item("a", change)], at(3)), { added: 0, changed: 1 });
  }
  assert.equal(await store.items.countPending(), 1);
  const [again] = await store.items.claimPending({ ...claim, now: at(20), claimedUntil: at(30) });
  assert.deepEqual([again?.title, again?.updatedAt, again?.seenAt], ["New", at(3), at(0)]);
}

async function followsGuids(store: Store) {
  const world = await addFeed(store, "world");
  const other = await addFeed(store, "other");
  await store.items.saveSeen(world.id, [item("a")], at(0));
  const renamed = item("new-guid", { url: item("a").url, title: "Title a" });
  assert.deepEqual(await store.items.saveSeen(world.id, [renamed], at(1)), none);
  assert.deepEqual(await store.items.saveSeen(other.id, [item("a")], at(1)), { added: 1, changed: 0 });
  // Two entries of one feed for one page must not take turns.
  const twins = [renamed, item("twin", { url: renamed.url, title: "Another title" })];
  for (const minute of [2, 3])
    assert.deepEqual(await store.items.saveSeen(world.id, twins, at(minute)), none);
  // Items without an address are told apart by their id alone.
  const bare = [item("x", { url: "" }), item("y", { url: "" })];
  assert.deepEqual(await store.items.saveSeen(world.id, bare, at(4)), { added: 2, changed: 0 });
}

async function claims(store: Store) {
  const world = await addFeed(store, "world");
  const other = await addFeed(store, "other");
  const whole = item("b", { content: "<p>x", summary: "s", publishedAt: at(-9), image: "https://x/i.png" });
  await store.items.saveSeen(world.id, [whole], at(-2));
  await store.items.saveSeen(other.id, [item("a")], at(-3));
  assert.deepEqual(await store.items.claimPending({ ...claim, now: at(-4) }), []);
  const [only] = await store.items.claimPending({ ...claim, feedIds: [world.id] });
  const { number, ...facts } = only!;
  assert.ok(number > 0);
  assert.deepEqual(facts, { ...whole, feedId: world.id, seenAt: at(-2), attempts: 0 });
  await store.items.saveSeen(world.id, [item("c")], at(-1));
  const rest = await store.items.claimPending({ ...claim, limit: 2 });
  assert.deepEqual(
    rest.map(({ id }) => id),
    ["a", "c"],
  );
  assert.deepEqual(await store.items.claimPending({ ...claim, all: true }), []);
  const later = await store.items.claimPending({ ...claim, now: at(15), claimedUntil: at(30) });
  assert.deepEqual(
    later.map(({ id }) => id),
    ["a", "b", "c"],
  );
}

async function claimsOnce(store: Store, openAnother: () => Promise<Store>) {
  const { id } = await addFeed(store, "world");
  const items = Array.from({ length: 100 }, (_, number) => item(`i${number}`));
  await store.items.saveSeen(id, items, at(0));
  const other = await openAnother();
  const turns = Array.from({ length: 24 }, (_, turn) =>
    (turn % 2 ? store : other).items.claimPending({ ...claim, limit: 5 }),
  );
  const numbers = (await Promise.all(turns)).flat().map(({ number }) => number);
  assert.equal(numbers.length, 100);
  assert.equal(new Set(numbers).size, 100);
}

async function postpones(store: Store) {
  const { id } = await addFeed(store, "world");
  await store.items.saveSeen(id, [item("a")], at(0));
  const [first] = await store.items.claimPending(claim);
  await store.items.postpone(first!.number, { error: "no answer", triedAt: at(1), retryAt: at(10) });
  const ask = (now: string, all = false) => store.items.claimPending({ ...claim, now, all });
  assert.deepEqual(await ask(at(9)), []);
  assert.deepEqual(await ask(at(1), true), []);
  const [again] = await ask(at(2), true);
  assert.equal(again?.attempts, 1);
  await store.items.postpone(first!.number, { error: "no answer", triedAt: at(3), retryAt: at(20) });
  // A poll that began before the last try leaves it alone, also when it asks later on.
  assert.deepEqual(
    await store.items.claimPending({ ...claim, now: at(20), untriedSince: at(3), all: true }),
    [],
  );
  const after = { ...claim, now: at(20), claimedUntil: at(30), untriedSince: at(4) };
  assert.equal((await store.items.claimPending(after))[0]?.attempts, 2);
  assert.equal(await store.items.countPending(), 1);
}

async function finishes(store: Store) {
  await savePublishers(store);
  const { id } = await addFeed(store, "world");
  await store.items.saveSeen(id, [item("a"), item("b")], at(0));
  const [a, b] = await store.items.claimPending(claim);
  await store.articles.save([filing("a", { itemNumber: a!.number })]);
  assert.equal(await store.items.countPending(), 1);
  await store.items.finish(b!.number, { error: "no address" });
  assert.equal(await store.items.countPending(), 0);
  assert.deepEqual(
    await store.items.claimPending({ ...claim, now: at(99), claimedUntil: at(99), all: true }),
    [],
  );
}

async function tellsRhythm(store: Store) {
  const world = await addFeed(store, "world");
  const other = await addFeed(store, "other");
  const dated = (id: string, minute: number) => item(id, { publishedAt: at(minute) });
  const items = [
    dated("a", 0),
    dated("b", 12),
    dated("c", 14),
    dated("old", -90),
    item("undated"),
    dated("future", 99),
  ];
  await store.items.saveSeen(world.id, items, at(30));
  await store.items.saveSeen(other.id, [dated("d", 20)], at(30));
  assert.deepEqual(await store.items.moments(world.id, at(-60)), [at(30), at(10), at(0)]);
  assert.deepEqual(await store.items.moments(other.id, at(-60)), [at(20)]);
  assert.deepEqual(await store.items.moments(other.id, at(25)), []);
}

async function keepsChanges(store: Store) {
  const { id } = await addFeed(store, "world");
  await savePublishers(store);
  await store.items.saveSeen(id, [item("a")], at(0));
  const [first] = await store.items.claimPending(claim);
  await store.items.saveSeen(id, [item("a", { title: "Corrected" })], at(1));
  await store.articles.save([filing("a", { itemNumber: first!.number })]);
  const later = { ...claim, now: at(2), claimedUntil: at(20) };
  const [second] = await store.items.claimPending(later);
  assert.deepEqual([second?.title, second?.changedAt, second?.seenAt], ["Corrected", at(1), at(0)]);
  await store.items.saveSeen(id, [item("a", { title: "Corrected again" })], at(3));
  await store.items.finish(second!.number, { changedAt: at(1) });
  assert.equal(await store.items.countPending(), 1);
  await store.items.finish(second!.number, { changedAt: at(3) });
  assert.equal(await store.items.countPending(), 0);
}

async function findsOtherReadings(store: Store) {
  const [one, two] = [await addFeed(store, "one"), await addFeed(store, "two")];
  const page = "https://daily.example/a?id=1";
  await store.items.saveSeen(one.id, [item("a", { url: `${page}&utm_source=rss` }), item("b")], at(0));
  await store.items.saveSeen(
    two.id,
    [item("c", { url: `https://www.google.com/url?q=${encodeURIComponent(page)}` })],
    at(1),
  );
  const numbers = (await store.items.claimPending({ ...claim, now: at(1) })).map(({ number }) => number);
  const [a, b, c] = numbers as [number, number, number];
  assert.equal(await store.items.otherReading(c), undefined);
  await store.items.finish(a, { articleId: "0123456789abcdef" });
  assert.equal(await store.items.otherReading(c), undefined);
  await store.items.finish(a, { readAt: at(2) });
  assert.deepEqual(await store.items.otherReading(c), { articleId: "0123456789abcdef", readAt: at(2) });
  assert.equal(await store.items.otherReading(a), undefined);
  assert.equal(await store.items.otherReading(b), undefined);
}
