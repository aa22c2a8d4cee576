import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, publisher, slugs, tag } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function archiveContract(openStore: OpenStore): void {
  describe("the archive", () => {
    test("gives an overview", onStore(openStore, overviews));
    test("forgets the demo publishers with all they brought", onStore(openStore, removesDemo));
  });
}

const nothing = { articles: 0, publishers: 0, feeds: 0, tags: 0, stories: 0, demo: false, arrived: 0 };

async function overviews(store: Store) {
  assert.deepEqual(await store.overview(), nothing);
  await store.publishers.save(publisher("daily", { demo: true }));
  assert.deepEqual(await store.overview(), { ...nothing, publishers: 1, demo: true });
  await store.articles.save([filing("a", { tags: ["One", "Two"], publishedAt: at(3) })]);
  const one = { ...nothing, articles: 1, publishers: 1, tags: 2, stories: 1, arrived: 1, newestAt: at(3) };
  assert.deepEqual(await store.overview(), { ...one, demo: true });
  await store.publishers.save(publisher("wire"));
  assert.deepEqual(await store.overview(), { ...one, publishers: 2 });
}

async function fillWithDemo(store: Store) {
  await store.publishers.save(publisher("daily", { demo: true }));
  await store.publishers.save(publisher("wire"));
  const feed = { title: "t", demo: true, nextPollAt: at(0), publisherKey: "daily.example" };
  const demo = await store.feeds.add({ ...feed, url: "https://daily.example/feed" });
  await store.feeds.add({
    ...feed,
    url: "https://wire.example/feed",
    demo: false,
    publisherKey: "wire.example",
  });
  const item = { id: "1", url: "https://daily.example/x", title: "t", authors: [], categories: [] };
  await store.items.saveSeen(demo.id, [item], at(0));
  const wire = { publisherKey: "wire.example" };
  await store.articles.save([
    filing("demo", { tags: [tag("Demo", { aliases: ["Show"] }), tag("Both")], text: "sparrow" }),
    filing("copy", {
      ...wire,
      tags: ["Both"],
      duplicateOf: idOf("demo"),
      storyId: idOf("demo"),
      publishedAt: at(1),
    }),
    filing("copy2", { ...wire, tags: ["Both"], duplicateOf: idOf("demo"), publishedAt: at(2) }),
  ]);
}

async function removesDemo(store: Store) {
  await fillWithDemo(store);
  await store.removeDemo();
  const left = { articles: 2, publishers: 1, feeds: 1, tags: 1, stories: 2, demo: false };
  // What has come stays counted, so that a page from before never shows too much as new.
  assert.deepEqual(await store.overview(), { ...left, arrived: 3, newestAt: at(2) });
  assert.equal(await store.items.countPending(), 0);
  assert.equal(await store.articles.has(idOf("demo")), false);
  assert.equal(await store.tags.find("Show"), undefined);
  assert.deepEqual((await store.articles.search("sparrow", { limit: 9 })).entries, []);
  const both = await store.tags.find("Both");
  assert.deepEqual([both?.articles, both?.publishers, both?.oldestAt], [1, 1, at(1)]);
  const { entries } = await store.articles.byTag(both!.id, { limit: 9 });
  assert.deepEqual(slugs(entries), ["copy"]);
  assert.deepEqual(
    entries[0]?.alsoIn.map(({ articleId }) => articleId),
    [idOf("copy2")],
  );
  assert.equal((await store.stories.get(idOf("demo")))?.articles, 1);
  // A filing that was under way when its publisher was removed must not bring it back.
  await assert.rejects(store.articles.save([filing("late")]), { code: "not-found" });
}
