import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ArticleFilter } from "../../src/domain/article-filter.ts";
import type { NarrowedList, Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers, slugs } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function filtersContract(openStore: OpenStore): void {
  describe("lists that are narrowed", () => {
    test("hold what meets the whole filter, newest first", onStore(openStore, meetsFilter));
    test("go on page by page with nothing twice and nothing lost", onStore(openStore, goesOn));
    test("show a publisher's copies in what is narrowed to it, else fold them", onStore(openStore, folds));
    test("say how many articles each choice would leave", onStore(openStore, groups));
  });
}

const day = 24 * 60;
const wire = { publisherKey: "wire.example", tags: ["One"] };

/** In the order of time: a and b on the 20th, c and d a day later; "copy" copies b. */
async function fill(store: Store): Promise<NarrowedList[]> {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["One"], language: "ja", category: "Politics" }),
    filing("b", { tags: ["One"], category: "Politics", publishedAt: at(1) }),
    filing("c", { ...wire, language: "ja", category: "Politics", publishedAt: at(day) }),
    filing("d", { tags: ["One"], category: "Health", publishedAt: at(day + 1) }),
    filing("copy", { ...wire, category: "Politics", publishedAt: at(2), duplicateOf: idOf("b") }),
    filing("other", { tags: ["Two"], category: "Health", language: "ja", publishedAt: at(3) }),
  ]);
  const { id } = (await store.tags.find("One"))!;
  return [
    { of: "tag", tagId: id },
    { of: "category", category: "Politics" },
    { of: "publisher", key: "daily.example" },
  ];
}

async function meetsFilter(store: Store) {
  const [tag, category, publisher] = await fill(store);
  const read = async (list: NarrowedList, filter: ArticleFilter) =>
    slugs((await store.articles.filtered(list, filter, { limit: 9 })).entries).join(" ");
  assert.equal(await read(tag!, {}), "d c b a");
  assert.equal(await read(tag!, { language: "ja" }), "c a");
  assert.equal(await read(tag!, { category: "Health" }), "d");
  assert.equal(await read(tag!, { day: "2026-11-20" }), "b a");
  assert.equal(await read(tag!, { day: "2026-11-21", language: "ja" }), "c");
  assert.equal(await read(tag!, { day: "2026-11-22" }), "");
  assert.equal(await read(tag!, { publisherKey: "daily.example", category: "Politics" }), "b a");
  assert.equal(await read(tag!, { publisherKey: "nobody.example" }), "");
  assert.equal(await read(category!, { language: "en" }), "b");
  assert.equal(await read(publisher!, { language: "ja", day: "2026-11-20" }), "other a");
}

async function goesOn(store: Store) {
  await savePublishers(store);
  const many = Array.from({ length: 9 }, (_, number) =>
    filing(`${number}`, {
      tags: ["One"],
      language: number % 2 ? "ja" : "en",
      publishedAt: at(-Math.floor(number / 3)),
    }),
  );
  await store.articles.save(many);
  const list = { of: "tag", tagId: (await store.tags.find("One"))!.id } as const;
  const filter = { language: "en", day: "2026-11-20" };
  const seen: string[] = [];
  let slice: Parameters<Store["articles"]["filtered"]>[2] = { limit: 2 };
  for (let pages = 0; pages < 9; pages++) {
    const { entries, older } = await store.articles.filtered(list, filter, slice);
    seen.push(...slugs(entries));
    if (!older) break;
    slice = { limit: 2, before: older };
  }
  assert.deepEqual(seen, ["2", "0", "4", "8", "6"]);
}

async function folds(store: Store) {
  const [tag, category, publisher] = await fill(store);
  const ofWire = { publisherKey: "wire.example" };
  for (const list of [tag!, category!]) {
    const { entries } = await store.articles.filtered(list, ofWire, { limit: 9 });
    assert.deepEqual(slugs(entries), ["c", "copy"]);
    assert.deepEqual(entries[1]?.alsoIn, []);
  }
  const { entries } = await store.articles.filtered(publisher!, { category: "Politics" }, { limit: 9 });
  assert.deepEqual(
    entries.map(({ alsoIn }) => alsoIn.length),
    [1, 0],
  );
}

async function groups(store: Store) {
  const [tag, category] = await fill(store);
  const { groups, complete } = await store.articles.groups(tag!, { limit: 9 });
  const short = groups.map(
    ({ publisherName, language, category, articles, copies }) =>
      `${publisherName} ${language} ${category} ${articles}+${copies}`,
  );
  assert.deepEqual(short.sort(), [
    "The daily en Health 1+0",
    "The daily en Politics 1+0",
    "The daily ja Politics 1+0",
    "The wire en Politics 0+1",
    "The wire ja Politics 1+0",
  ]);
  assert.equal(complete, true);
  const newest = await store.articles.groups(tag!, { limit: 1 });
  assert.deepEqual([newest.groups[0]?.category, newest.groups.length, newest.complete], ["Health", 1, false]);
  const ofDay = await store.articles.groups(category!, { limit: 9, day: "2026-11-20" });
  assert.deepEqual(ofDay.groups.map(({ articles, copies }) => articles * 10 + copies).sort(), [1, 10, 10]);
  assert.deepEqual(await store.articles.filteredDays(tag!, { language: "ja" }, "2026-11-01T00:00:00Z"), [
    { day: "2026-11-20", articles: 1 },
    { day: "2026-11-21", articles: 1 },
  ]);
  assert.deepEqual(await store.articles.filteredDays(tag!, { category: "Politics" }, at(day)), [
    { day: "2026-11-21", articles: 1 },
  ]);
}
