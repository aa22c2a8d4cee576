import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, publisher } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function risingContract(openStore: OpenStore): void {
  describe("what rises", () => {
    test("is the tags that several newsrooms write more about than ever", onStore(openStore, tagsRise));
    test("is none in a new archive, and none of copies or one owner", onStore(openStore, noneRise));
    test("follows what is merged, undone, filed anew and removed", onStore(openStore, follows));
    test("an archive's use of tags is counted by article, day and newsroom", onStore(openStore, standing));
    test(
      "is the stories too; they are ranked by newsrooms, freshness and rise",
      onStore(openStore, storiesRise),
    );
  });
}

const day = 24 * 60;
const late = 14 * 60;
const now = at(late + 9 * 60);
const newsrooms = ["daily", "weekly", "wire", "post", "echo"];

async function saveNewsrooms(store: Store): Promise<void> {
  for (const name of newsrooms) await store.publishers.save(publisher(name));
}

type Facts = Parameters<typeof filing>[1];

/** An article by each of these newsrooms, an hour apart, the first one at `minute`. */
function articles(name: string, by: string[], minute: number, facts: Facts) {
  return by.map((newsroom, index) =>
    filing(`${name}-${index}`, {
      publisherKey: `${newsroom}.example`,
      publishedAt: at(minute + index * 60),
      ...facts,
    }),
  );
}

/** An article by each newsroom on each of the fourteen days before. */
function usual(tags: string[]) {
  return Array.from({ length: 14 }, (_, ago) =>
    articles(`old-${tags}-${ago}`, newsrooms, -(ago + 1) * day, { tags }),
  ).flat();
}

const burst = [...newsrooms, ...newsrooms];

const rising = async (store: Store, filter: { hours?: number; kind?: "theme" | "person" } = {}) =>
  store.tags.rising({ now, hours: 24, limit: 9, ...filter });
const names = (found: { tag: { name: string } }[]) => found.map(({ tag }) => tag.name);

async function standing(store: Store): Promise<void> {
  await saveNewsrooms(store);
  const tags = (...names: string[]) =>
    names.map((name) => ({ name, kind: "theme" as const, score: 1, evidence: [] }));
  await store.articles.save([
    ...articles("old", ["daily"], 0, { tags: tags("Tea", "Rare") }),
    ...articles("new", ["daily", "weekly"], late + day, { tags: tags("Tea") }),
  ]);
  const { articles: all, recent, tags: used } = await store.tags.standing(at(late + day + 9 * 60));
  assert.deepEqual([all, recent], [3, 2]);
  assert.deepEqual([...used], [["tea", { articles: 3, recent: 2, newsrooms: 2 }]]);
}

async function tagsRise(store: Store) {
  await saveNewsrooms(store);
  await store.articles.save([
    ...usual(["Usual"]),
    ...articles("steady", newsrooms, late, { tags: ["Usual"] }),
    ...articles("new", burst, late, { tags: ["New", "Usual"] }),
    ...articles(
      "ticker",
      Array.from({ length: 12 }, () => "daily"),
      0,
      { tags: ["Ticker"] },
    ),
    ...articles("tomorrow", burst, 2 * day, { tags: ["Tomorrow"] }),
  ]);
  const [found, ...others] = await rising(store);
  assert.deepEqual(names(others), []);
  const { tag, articles: count, newsrooms: voices, before, score, series } = found!;
  assert.deepEqual([tag.name, count, voices, series.length, series.at(-1)], ["New", 10, 5, 14, 10]);
  assert.ok(before === 0 && score > 2, `${before} ${score}`);
  assert.deepEqual(names(await rising(store, { kind: "person" })), []);
  assert.deepEqual(names(await rising(store, { hours: 48 })), ["New"]);
  const listed = { publishers: 6, articles: 99, usedSince: at(0) };
  assert.deepEqual(await store.tags.rising({ now, hours: 24, limit: 9, listed }), []);
}

async function noneRise(store: Store) {
  await saveNewsrooms(store);
  for (const name of ["one", "two"])
    await store.publishers.save(
      publisher(name, { host: `${name}.owner.example`, key: `${name}.owner.example` }),
    );
  await store.articles.save(articles("new", burst, late, { tags: ["New"] }));
  assert.deepEqual(await rising(store), [], "there is no past to tell by");
  await store.articles.save([
    ...usual(["Usual"]),
    ...articles("copy", burst, late, { tags: ["Copied"], duplicateOf: idOf("copy-0") }),
    ...articles(
      "owned",
      burst.map((_, index) => (index % 2 ? "one.owner" : "two.owner")),
      late,
      { tags: ["Owned"] },
    ),
  ]);
  // All that "copier" has published before is the wire's.
  await store.publishers.save(publisher("copier"));
  const copied = (slug: string, original: string) =>
    filing(slug, { publisherKey: "copier.example", publishedAt: at(-day), duplicateOf: idOf(original) });
  await store.articles.save([
    ...Array.from({ length: 14 }, (_, ago) => copied(`copied-${ago}`, `old-Usual-${ago}-2`)),
    ...articles(
      "printed",
      burst.map((_, index) => (index % 2 ? "copier" : "wire")),
      late,
      { tags: ["Printed"] },
    ),
  ]);
  assert.deepEqual(names(await rising(store)), ["New"]);
}

async function follows(store: Store) {
  await saveNewsrooms(store);
  for (const name of ["demo-a", "demo-b"]) await store.publishers.save(publisher(name, { demo: true }));
  const halves = [
    articles("new", burst, late, { tags: ["Half"] }),
    articles("too", burst, late, { tags: ["Rest"] }),
  ];
  await store.articles.save([
    ...usual(["Usual"]),
    ...halves.flat(),
    ...articles(
      "demo",
      burst.map((_, index) => (index % 2 ? "demo-a" : "demo-b")),
      late,
      { tags: ["Demo"] },
    ),
  ]);
  const figures = async () => (await rising(store)).map(({ tag, articles }) => [tag.name, articles]).sort();
  const start = [
    ["Demo", 10],
    ["Half", 10],
    ["Rest", 10],
  ];
  assert.deepEqual(await figures(), start);
  await store.verdicts.take({ action: "merge", from: "Rest", into: "Half" }, now);
  assert.deepEqual(await figures(), [
    ["Demo", 10],
    ["Half", 20],
  ]);
  await store.verdicts.undo(now);
  assert.deepEqual(await figures(), start);
  await store.articles.save(articles("too", burst, late, { tags: ["Usual"], text: "New text." }));
  await store.removeDemo();
  assert.deepEqual(await figures(), [["Half", 10]]);
}

async function storiesRise(store: Store) {
  await saveNewsrooms(store);
  const story = (name: string) => ({ storyId: idOf(`${name}-0`) });
  await store.articles.save([
    ...usual(["Usual"]),
    ...articles("old", newsrooms, -day, story("old")),
    ...articles("oldest", burst, -2 * day, story("oldest")),
    ...articles("new", newsrooms.slice(0, 3), 20 * 60, story("new")),
    ...articles("big", burst, late, story("big")),
    ...articles("copied", burst, late, { ...story("copied"), duplicateOf: idOf("new-0") }),
  ]);
  const titles = (stories: { title: string }[]) => stories.map(({ title }) => title.replace("Title of ", ""));
  const found = await store.stories.rising({ now, hours: 24, limit: 9 });
  assert.deepEqual(titles(found.map((entry) => entry.story)), ["big-0", "new-0"]);
  assert.deepEqual([found[0]?.articles, found[0]?.newsrooms, found[0]?.series.at(-1)], [10, 5, 10]);
  const ranked = await store.stories.ranked({ now, since: at(-day), limit: 3 });
  assert.deepEqual(titles(ranked), ["big-0", "new-0", "old-0"]);
  assert.ok(ranked[0]!.rank.growth > 1.5 && ranked[0]!.rank.newsrooms === 5);
}
