import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { at, filing, savePublishers, slugs } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function rulesContract(openStore: OpenStore): void {
  describe("rules", () => {
    test(
      "are kept one a host, listed by host, and removed once",
      onStore(openStore, async (store) => {
        await store.rules.save({ host: "weekly.example", text: ["main"] });
        await store.rules.save({ host: "daily.example", remove: [".advert"], cookie: "consent=1" });
        await store.rules.save({ host: "weekly.example", text: ["article", ".more"] });
        assert.deepEqual(await store.rules.list(), [
          { host: "daily.example", remove: [".advert"], cookie: "consent=1" },
          { host: "weekly.example", text: ["article", ".more"] },
        ]);
        assert.equal(await store.rules.remove("weekly.example"), true);
        assert.equal(await store.rules.remove("weekly.example"), false);
        assert.equal((await store.rules.list()).length, 1);
      }),
    );

    test(
      "find the articles of their host and of the hosts below it, newest first",
      onStore(openStore, async (store) => {
        await savePublishers(store);
        const urls = {
          old: "https://daily.example/old",
          sport: "https://sport.daily.example:8080/a",
          other: "https://notdaily.example/b",
          query: "https://weekly.example/?from=daily.example",
        };
        const filings = Object.entries(urls).map(([slug, url], place) =>
          filing(slug, { url, publishedAt: at(place) }),
        );
        await store.articles.save(filings);
        const ids = await store.articles.atHost("daily.example");
        const found = await Promise.all(ids.map((id) => store.articles.get(id)));
        assert.deepEqual(slugs(found.map((article) => article!)), ["sport", "old"]);
      }),
    );
  });
}
