import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { at, filing, publisher } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function publishersContract(openStore: OpenStore): void {
  describe("publishers", () => {
    test(
      "keep what is known when a later save leaves it out",
      onStore(openStore, async (store) => {
        await store.publishers.save(
          publisher("daily", { country: "JP", language: "ja", logo: "https://x/l.png" }),
        );
        await store.publishers.save(publisher("daily", { name: "Daily News", language: "en" }));
        const expected = { ...publisher("daily"), name: "Daily News", country: "JP", language: "en" };
        const saved = await store.publishers.get("daily.example");
        assert.deepEqual(saved, { ...expected, logo: "https://x/l.png", articles: 0 });
        assert.equal(await store.publishers.get("nobody.example"), undefined);
      }),
    );

    test(
      "are listed by name with their counts",
      onStore(openStore, async (store) => {
        for (const name of ["weekly", "daily"]) await store.publishers.save(publisher(name));
        const filings = [filing("a", { publishedAt: at(5) }), filing("b", { publishedAt: at(3) })];
        await store.articles.save(filings);
        const list = await store.publishers.list();
        assert.deepEqual(
          list.map(({ name, articles, newestAt }) => [name, articles, newestAt]),
          [
            ["The daily", 2, at(5)],
            ["The weekly", 0, undefined],
          ],
        );
      }),
    );

    test(
      "tell how much their pages have given, by day",
      onStore(openStore, async (store) => {
        for (const name of ["weekly", "daily"]) await store.publishers.save(publisher(name));
        const day = 24 * 60;
        await store.articles.save([
          filing("a", { firstSeenAt: at(-day), access: "blocked" }),
          filing("b"),
          filing("c", { access: "partial" }),
          filing("d", { access: "blocked", publisherKey: "weekly.example" }),
          filing("old", { firstSeenAt: at(-40 * day) }),
        ]);
        const today = at(1).slice(0, 10);
        const daily = { full: 1, partial: 1, blocked: 0, day: today };
        const before = { full: 0, partial: 0, blocked: 1, day: at(-day).slice(0, 10) };
        const weekly = { key: "weekly.example", days: [{ full: 0, partial: 0, blocked: 1, day: today }] };
        const since = at(-30 * day);
        assert.deepEqual(await store.publishers.access(since), [
          { key: "daily.example", days: [before, daily] },
          weekly,
        ]);
        assert.deepEqual(await store.publishers.access(since, "weekly.example"), [weekly]);
        // Read again, this time in whole.
        await store.articles.save([filing("d", { publisherKey: "weekly.example", text: "More text." })]);
        const [renewed] = await store.publishers.access(since, "weekly.example");
        assert.deepEqual(renewed?.days, [{ full: 1, partial: 0, blocked: 0, day: today }]);
        assert.deepEqual(await store.publishers.access(since, "nobody.example"), []);
      }),
    );

    test(
      "that a user has added are no demo any more",
      onStore(openStore, async (store) => {
        await store.publishers.save(publisher("daily", { demo: true }));
        assert.equal((await store.publishers.get("daily.example"))?.demo, true);
        await store.publishers.save(publisher("daily"));
        await store.publishers.save(publisher("daily", { demo: true }));
        assert.equal((await store.publishers.get("daily.example"))?.demo, false);
      }),
    );
  });
}
