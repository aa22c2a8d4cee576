import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { at, filing, idOf, savePublishers, tag } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function sitemapsContract(openStore: OpenStore): void {
  describe("sitemaps", () => {
    test(
      "list articles that are no copies and could be read, in slices by their numbers",
      onStore(openStore, async (store) => {
        await savePublishers(store);
        await store.articles.save([
          filing("a", { publishedAt: at(0), modifiedAt: at(9), firstSeenAt: at(1) }),
          filing("blocked", { access: "blocked" }),
          filing("b", { publishedAt: at(2), firstSeenAt: at(3) }),
          filing("copy", { duplicateOf: idOf("a"), storyId: idOf("a") }),
          filing("c", { publishedAt: at(4), firstSeenAt: at(5) }),
        ]);
        assert.deepEqual(await store.sitemaps.slices("articles", 2), [
          { slice: 0, changedAt: at(1) },
          { slice: 1, changedAt: at(3) },
          { slice: 2, changedAt: at(5) },
        ]);
        assert.deepEqual(await store.sitemaps.slice("articles", 0, 2), [
          { name: idOf("a"), changedAt: at(9) },
        ]);
        assert.deepEqual(await store.sitemaps.slice("articles", 1, 2), [
          { name: idOf("b"), changedAt: at(2) },
        ]);
        assert.deepEqual(await store.sitemaps.slice("articles", 9, 2), []);
      }),
    );

    test(
      "list stories of several articles, and tags within the bounds",
      onStore(openStore, async (store) => {
        await savePublishers(store);
        assert.deepEqual(await store.sitemaps.slices("stories", 10), []);
        const grown = { publishers: 2, articles: 2, usedSince: at(-1) };
        await store.articles.save([
          filing("a", { tags: ["Often"], publishedAt: at(0) }),
          filing("b", { tags: ["Often", tag("Rare")], storyId: idOf("a"), publishedAt: at(7) }),
          filing("alone", { tags: ["Rarer"] }),
        ]);
        assert.deepEqual(await store.sitemaps.slices("stories", 10), [{ slice: 0, changedAt: at(7) }]);
        assert.deepEqual(await store.sitemaps.slice("stories", 0, 10), [
          { name: idOf("a"), changedAt: at(7) },
        ]);
        assert.deepEqual(await store.sitemaps.slice("tags", 0, 10, grown), [
          { name: "Often", changedAt: at(7) },
        ]);
        assert.equal((await store.sitemaps.slices("tags", 2)).length, 2);
        assert.deepEqual(await store.sitemaps.slice("tags", 1, 2), [{ name: "Rarer", changedAt: at(0) }]);
      }),
    );

    test(
      "give the newest articles for news, newest first",
      onStore(openStore, async (store) => {
        await savePublishers(store);
        await store.articles.save([
          filing("old", { publishedAt: at(-9) }),
          filing("a", { publishedAt: at(1), language: "ja" }),
          filing("b", { publishedAt: at(2) }),
          filing("untitled", { publishedAt: at(3), title: "" }),
        ]);
        const news = await store.sitemaps.news(at(0), 10);
        assert.deepEqual(
          news.map(({ id }) => id),
          [idOf("b"), idOf("a")],
        );
        assert.deepEqual(news[1], {
          id: idOf("a"),
          title: "Title of a",
          publishedAt: at(1),
          language: "ja",
          publisherName: "The daily",
        });
        assert.equal((await store.sitemaps.news(at(0), 1)).length, 1);
      }),
    );
  });
}
