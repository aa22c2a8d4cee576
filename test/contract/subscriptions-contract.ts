import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Subscription } from "../../src/domain/subscription.ts";
import type { Store } from "../../src/store/store.ts";
import { addFeed } from "./feeds-contract.ts";
import { at } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function subscriptionsContract(openStore: OpenStore): void {
  describe("subscriptions", () => {
    test("are kept, one a feed, and go with it", onStore(openStore, keeps));
    test("are due when it is time to ask the hub", onStore(openStore, tellsDue));
  });
}

function subscription(feedId: number, facts: Partial<Subscription> = {}): Subscription {
  const topic = "https://daily.example/world.xml";
  return {
    id: `id-${feedId}`,
    feedId,
    hub: "https://hub.example/",
    topic,
    secret: "s",
    askAt: at(0),
    tries: 0,
    ...facts,
  };
}

async function keeps(store: Store) {
  const feed = await addFeed(store, "world");
  const first = subscription(feed.id);
  await store.subscriptions.save(first);
  assert.deepEqual(await store.subscriptions.find(first.id), first);
  const renewed = { ...first, id: "other", leaseEndsAt: at(60), askAt: at(45), tries: 2, error: "no answer" };
  await store.subscriptions.save(renewed);
  assert.deepEqual(await store.subscriptions.ofFeed(feed.id), renewed);
  assert.equal(await store.subscriptions.find(first.id), undefined);
  await store.feeds.remove(feed.id);
  assert.equal(await store.subscriptions.find("other"), undefined);
  await store.subscriptions.save(first);
  assert.equal(await store.subscriptions.find(first.id), undefined);
}

async function tellsDue(store: Store) {
  const [one, two] = [await addFeed(store, "one"), await addFeed(store, "two")];
  await store.subscriptions.save(subscription(one.id, { askAt: at(20) }));
  await store.subscriptions.save(subscription(two.id, { askAt: at(10) }));
  const due = async (minute: number) =>
    (await store.subscriptions.due(at(minute))).map(({ feedId }) => feedId);
  assert.deepEqual([await due(9), await due(10), await due(20)], [[], [two.id], [two.id, one.id]]);
  await store.subscriptions.remove(`id-${two.id}`);
  assert.deepEqual(await due(20), [one.id]);
}
