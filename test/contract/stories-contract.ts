import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function storiesContract(openStore: OpenStore): void {
  describe("stories", () => {
    test("are made and counted as their articles are saved", onStore(openStore, counts));
    test("are listed by publishers and by time", onStore(openStore, lists));
  });
}

async function counts(store: Store) {
  await savePublishers(store);
  const rest = { storyId: idOf("a"), category: "Health" as const };
  await store.articles.save([
    filing("b", { ...rest, publishedAt: at(5), publisherKey: "wire.example" }),
    filing("a", { storyTitle: "The headline", publishedAt: at(1), category: "Politics" }),
    filing("c", { ...rest, publishedAt: at(3) }),
  ]);
  const story = { id: idOf("a"), title: "The headline", category: "Health", articles: 3, publishers: 2 };
  assert.deepEqual(await store.stories.get(idOf("a")), { ...story, firstAt: at(1), lastAt: at(5) });
  assert.equal(await store.stories.get(idOf("b")), undefined);
  await store.articles.save([filing("b", { publishedAt: at(9), text: "new" })]);
  const changed = await store.stories.get(idOf("a"));
  assert.deepEqual([changed?.publishers, changed?.lastAt], [1, at(9)]);
}

async function lists(store: Store) {
  await savePublishers(store);
  const wire = { publisherKey: "wire.example" };
  await store.articles.save([
    filing("a", { publishedAt: at(1) }),
    filing("a2", { publishedAt: at(3), storyId: idOf("a"), ...wire }),
    filing("b", { publishedAt: at(5) }),
    filing("c", { publishedAt: at(5) }),
    filing("old", { publishedAt: at(-5) }),
  ]);
  const titles = (stories: { title: string }[]) => stories.map(({ title }) => title.replace("Title of ", ""));
  const top = titles(await store.stories.top(at(0), 9));
  assert.deepEqual([top[0], top.length], ["a", 3]);
  const first = await store.stories.latest({ limit: 2 });
  assert.deepEqual(titles(first).sort(), ["b", "c"]);
  const { lastAt, id } = first[1]!;
  assert.deepEqual(titles(await store.stories.latest({ limit: 9, before: { lastAt, id } })), ["a", "old"]);
  const middle = first[0]!;
  const rest = await store.stories.latest({ limit: 1, before: { lastAt: middle.lastAt, id: middle.id } });
  assert.deepEqual(rest, [first[1]]);
}
