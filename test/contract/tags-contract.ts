import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers, tag } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function tagsContract(openStore: OpenStore): void {
  describe("tags", () => {
    test("are found by name, key and alias, with their counts", onStore(openStore, finds));
    test("found by an alias are the tag of the article", onStore(openStore, followsAliases));
    test("never lose a name to another tag", onStore(openStore, keepsNames));
    test("are listed by use, name and time, by kind and start", onStore(openStore, lists));
    test("are listed once enough carry them, and until long unused", onStore(openStore, listsGrown));
    test("are suggested by any of their words and names", onStore(openStore, suggests));
    test("trend by articles since a moment", onStore(openStore, trends));
    test("count their days and publishers", onStore(openStore, countsDays));
    test("tell what a publisher writes about", onStore(openStore, tellsOfPublisher));
    test("know the tags that share their articles", onStore(openStore, relates));
  });
}

async function finds(store: Store) {
  await savePublishers(store);
  const named = tag("CôteDIvoire", { kind: "place", aliases: ["Ivory Coast", "象牙海岸"] });
  await store.articles.save([
    filing("a", { tags: [named], publishedAt: at(1) }),
    filing("b", { tags: ["CoteDIvoire"], publishedAt: at(5), publisherKey: "wire.example" }),
  ]);
  const found = await store.tags.find("#cote-divoire");
  assert.deepEqual(found, {
    id: found?.id,
    name: "CôteDIvoire",
    key: "cotedivoire",
    kind: "place",
    aliases: ["Ivory Coast", "象牙海岸"],
    articles: 2,
    publishers: 2,
    oldestAt: at(1),
    newestAt: at(5),
  });
  for (const name of ["IvoryCoast", "象牙海岸", "COTEDIVOIRE"])
    assert.deepEqual(await store.tags.find(name), found);
  assert.equal(await store.tags.find("Nowhere"), undefined);
  assert.equal(await store.tags.find("#"), undefined);
}

async function followsAliases(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: [tag("LeeJaeMyung", { kind: "person", aliases: ["LJM"] })] }),
  ]);
  await store.articles.save([
    filing("b", { tags: [tag("LJM", { score: 0.9 }), tag("Lee Jae-myung"), tag("!?")] }),
  ]);
  const { tags } = (await store.articles.get(idOf("b")))!;
  assert.deepEqual(tags, [{ name: "LeeJaeMyung", kind: "person", score: 0.9 }]);
  assert.equal((await store.tags.find("LJM"))?.articles, 2);
}

async function keepsNames(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: [tag("Georgia", { aliases: ["Tbilisi"] })] }),
    filing("b", { tags: [tag("Atlanta", { aliases: ["Georgia", "Tbilisi", "ATL"] })] }),
  ]);
  assert.equal((await store.tags.find("tbilisi"))?.name, "Georgia");
  assert.equal((await store.tags.find("georgia"))?.name, "Georgia");
  assert.deepEqual((await store.tags.find("atlanta"))?.aliases, ["ATL"]);
}

async function lists(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["Japan", "Jazz", tag("Korea", { kind: "place" })], publishedAt: at(1) }),
    filing("b", { tags: ["Japan", "Zoo"], publishedAt: at(2) }),
    filing("c", { tags: ["Japan", tag("Korea", { kind: "place" })], publishedAt: at(0) }),
  ]);
  const names = async (filter: Omit<Parameters<Store["tags"]["list"]>[0], "limit">) =>
    (await store.tags.list({ limit: 2, ...filter })).map(({ name }) => name);
  assert.deepEqual(await names({}), ["Japan", "Korea"]);
  assert.deepEqual(await names({ order: "name" }), ["Japan", "Jazz"]);
  assert.deepEqual((await names({ order: "newest" })).sort(), ["Japan", "Zoo"]);
  assert.deepEqual(await names({ kind: "place" }), ["Korea"]);
  assert.deepEqual(await names({ prefix: "JA", order: "name" }), ["Japan", "Jazz"]);
  assert.deepEqual(await names({ prefix: "k" }), ["Korea"]);
  for (const order of ["articles", "name", "newest"] as const) await listsOn(store, order);
  const [japan] = await store.tags.list({ limit: 1 });
  assert.deepEqual(japan, await store.tags.find("Japan"));
}

/** One after the other, each found after the one before, is the whole list. */
async function listsOn(store: Store, order: "articles" | "name" | "newest") {
  const whole = await store.tags.list({ limit: 9, order });
  for (const [at, tag] of whole.entries()) {
    const rest = await store.tags.list({ limit: 9, order, after: tag });
    assert.deepEqual(rest, whole.slice(at + 1), `${order} after ${tag.name}`);
  }
}

async function listsGrown(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["Two", "Three", "Once", "Old"], publishedAt: at(0) }),
    filing("b", { tags: ["Two", "Three", "Twice"], publishedAt: at(1), publisherKey: "wire.example" }),
    filing("c", { tags: ["Three", "Twice"], publishedAt: at(2), publisherKey: "wire.example" }),
    filing("d", { tags: ["Old"], publishedAt: at(-9), publisherKey: "wire.example" }),
    filing("e", { tags: ["Long"], publishedAt: at(1) }),
    filing("f", { tags: ["Long"], publishedAt: at(2) }),
    filing("g", { tags: ["Long"], publishedAt: at(3) }),
  ]);
  const bounds = { publishers: 2, articles: 3, usedSince: at(0) };
  const names = (tags: { name: string }[]) => tags.map(({ name }) => name).sort();
  const listed = await store.tags.list({ limit: 9, listed: bounds });
  assert.deepEqual(names(listed), ["Long", "Old", "Three", "Two"]);
  assert.equal(await store.tags.count(bounds), 4);
  const later = { ...bounds, usedSince: at(2) };
  assert.deepEqual(names(await store.tags.list({ limit: 9, order: "name", listed: later })), [
    "Long",
    "Three",
  ]);
  const trending = await store.tags.trending(at(-99), 9, bounds);
  assert.deepEqual(names(trending.map(({ tag }) => tag)), ["Long", "Old", "Three", "Two"]);
  const { id } = (await store.tags.find("Two"))!;
  const related = await store.tags.related(id, 9, bounds);
  assert.deepEqual(
    related.map(({ tag, articles }) => [tag.name, articles]),
    [
      ["Three", 2],
      ["Old", 1],
    ],
  );
  // What is not listed is there all the same.
  assert.equal((await store.tags.find("once"))?.articles, 1);
}

async function trends(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["Old", "New"], publishedAt: at(0) }),
    filing("b", { tags: ["Old"], publishedAt: at(-1) }),
    filing("c", { tags: ["New", "Other"], publishedAt: at(5), publisherKey: "wire.example" }),
    filing("copy", { tags: ["Other"], publishedAt: at(6), duplicateOf: idOf("c") }),
  ]);
  const trending = await store.tags.trending(at(0), 2);
  assert.deepEqual(
    trending.map(({ tag, articles, publishers }) => [tag.name, articles, publishers]),
    [
      ["New", 2, 2],
      ["Old", 1, 1],
    ],
  );
  assert.deepEqual(trending[0]?.tag.aliases, []);
}

async function countsDays(store: Store) {
  await savePublishers(store);
  const day = 24 * 60;
  await store.articles.save([
    filing("a", { tags: ["One"], publishedAt: at(-2 * day) }),
    filing("b", { tags: ["One"], publishedAt: at(0), publisherKey: "wire.example" }),
    filing("c", { tags: ["One"], publishedAt: at(11 * 60), publisherKey: "wire.example" }),
    filing("d", { tags: ["One"], publishedAt: at(12 * 60) }),
    filing("e", { tags: ["One"], publishedAt: at(13 * 60), publisherKey: "wire.example" }),
  ]);
  const { id } = (await store.tags.find("One"))!;
  const days = [
    { day: "2026-11-18", articles: 1 },
    { day: "2026-11-20", articles: 2 },
    { day: "2026-11-21", articles: 2 },
  ];
  assert.deepEqual(await store.tags.days(id, at(-2 * day)), days);
  assert.deepEqual(await store.tags.days(id, at(0)), days.slice(1));
  assert.deepEqual(await store.tags.publishers(id, 9), [
    { key: "wire.example", name: "The wire", articles: 3 },
    { key: "daily.example", name: "The daily", articles: 2 },
  ]);
}

async function tellsOfPublisher(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["One", "Two"] }),
    filing("b", { tags: ["Two"] }),
    filing("c", { tags: ["Three"], publisherKey: "wire.example" }),
  ]);
  const tags = await store.tags.ofPublisher("daily.example", 9);
  assert.deepEqual(
    tags.map(({ tag, articles }) => [tag.name, articles]),
    [
      ["Two", 2],
      ["One", 1],
    ],
  );
  const listed = { publishers: 9, articles: 2, usedSince: at(-9) };
  const grown = await store.tags.ofPublisher("daily.example", 9, listed);
  assert.deepEqual(
    grown.map(({ tag }) => tag.name),
    ["Two"],
  );
  assert.deepEqual(await store.tags.ofPublisher("nobody.example", 9), []);
}

async function relates(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["One", "Two", "Three"] }),
    filing("b", { tags: ["One", "Two"] }),
    filing("c", { tags: ["Three", "Four"] }),
  ]);
  const { id } = (await store.tags.find("One"))!;
  const related = await store.tags.related(id, 9);
  assert.deepEqual(
    related.map(({ tag, articles }) => [tag.name, articles]),
    [
      ["Two", 2],
      ["Three", 1],
    ],
  );
}

async function suggests(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", {
      tags: [
        "JapanRelations",
        "SouthKorea",
        "Rel",
        "BrelWork",
        tag("日本経済", { aliases: ["Nikkei Economy"] }),
      ],
    }),
    filing("b", { tags: ["JapanRelations", "Koreans", "NATOSummit", "G20"] }),
    filing("c", { tags: ["JapanRelations", "Koreans"] }),
  ]);
  const suggested = async (typed: string, limit = 9) =>
    (await store.tags.suggest(typed, limit)).map(({ name, alias }) => (alias ? `${name} (${alias})` : name));
  assert.deepEqual(await suggested("rel"), ["Rel", "JapanRelations"]);
  assert.deepEqual(await suggested("kor"), ["Koreans", "SouthKorea"]);
  assert.deepEqual(await suggested("kor", 1), ["Koreans"]);
  assert.deepEqual(await suggested("#summit"), ["NATOSummit"]);
  assert.deepEqual(await suggested("econ"), ["日本経済 (Nikkei Economy)"]);
  assert.deepEqual(await suggested("経"), ["日本経済"]);
  assert.deepEqual(await suggested("20"), ["G20"]);
  assert.deepEqual(await suggested("k"), ["Koreans"]);
  assert.deepEqual(await suggested("?"), []);
  await store.verdicts.take({ action: "block", name: "Koreans" }, at(9));
  assert.deepEqual(await suggested("kor"), ["SouthKorea"]);
  assert.deepEqual(await store.tags.suggest("japanrelations", 9), [
    { name: "JapanRelations", kind: "theme", articles: 3 },
  ]);
}
