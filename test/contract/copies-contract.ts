import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../src/domain/article.ts";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers, slugs } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function copiesContract(openStore: OpenStore): void {
  describe("copies of wire text", () => {
    test("fold under their first where it stands in the same list", onStore(openStore, foldInLists));
    test("stand on the page of a tag that the first does not carry", onStore(openStore, standIn));
    test("fold whichever is saved first", onStore(openStore, foldInAnyOrder));
    test("of copies stand under the very first", onStore(openStore, foldFlat));
    test("unfold when they or their first are no longer what they were", onStore(openStore, unfold));
  });
}

/** A copy by "wire" of the article with that slug. */
function copy(slug: string, first: string, minute: number, tags: string[], more: Partial<Article> = {}) {
  const facts = { publisherKey: "wire.example", duplicateOf: idOf(first), publishedAt: at(minute) };
  return filing(slug, { ...facts, ...more, tags });
}

/** "a+b,c" where a stands with b below it, then d. */
async function page(store: Store, tagName: string): Promise<string[]> {
  const found = await store.tags.find(tagName);
  const { entries } = await store.articles.byTag(found!.id, { limit: 9 });
  assert.equal(found!.articles, entries.length);
  return entries.map(({ title, alsoIn }) =>
    [
      title.replace("Title of ", ""),
      ...alsoIn.map(({ url }) => url.replace("https://daily.example/", "")),
    ].join("+"),
  );
}

async function foldInLists(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("first", { tags: ["One"] }),
    copy("copy", "first", 1, ["One"]),
    filing("other", { tags: ["One"], publishedAt: at(2) }),
  ]);
  assert.deepEqual(await page(store, "One"), ["other", "first+copy"]);
  const latest = await store.articles.latest({ limit: 9 });
  assert.deepEqual(slugs(latest.entries), ["other", "first"]);
  const own = await store.articles.byPublisher("wire.example", { limit: 9 });
  assert.deepEqual(slugs(own.entries), ["copy"]);
  await store.articles.save([filing("other", { tags: ["One"], publishedAt: at(2), category: "Health" })]);
  await store.articles.save([copy("sick", "other", 4, ["One"], { category: "Health" })]);
  await store.articles.save([copy("odd", "other", 3, ["One"])]);
  const category = async (name: "General" | "Health") =>
    slugs((await store.articles.byCategory(name, { limit: 9 })).entries);
  assert.deepEqual([await category("Health"), await category("General")], [["other"], ["odd", "first"]]);
  const { alsoIn } = (await store.articles.get(idOf("first")))!;
  assert.deepEqual(alsoIn, [
    { articleId: idOf("copy"), publisherName: "The wire", url: "https://daily.example/copy" },
  ]);
  assert.deepEqual((await store.articles.get(idOf("copy")))?.alsoIn, []);
}

async function standIn(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("first", { tags: ["One"] }),
    copy("late", "first", 2, ["One", "Two"]),
    copy("early", "first", 1, ["Two"]),
  ]);
  assert.deepEqual(await page(store, "One"), ["first+early+late"]);
  assert.deepEqual(await page(store, "Two"), ["early+late"]);
}

async function foldInAnyOrder(store: Store) {
  await savePublishers(store);
  await store.articles.save([copy("c2", "first", 2, ["One"]), copy("c1", "first", 1, ["One"])]);
  assert.deepEqual(await page(store, "One"), ["c1+c2"]);
  await store.articles.save([filing("first", { tags: ["One"] })]);
  assert.deepEqual(await page(store, "One"), ["first+c1+c2"]);
}

async function foldFlat(store: Store) {
  await savePublishers(store);
  await store.articles.save([filing("b", { tags: ["One"], publishedAt: at(1) }), copy("c", "b", 2, ["One"])]);
  await store.articles.save([filing("a", { tags: ["One"] }), copy("b", "a", 1, ["One", "More"])]);
  assert.deepEqual(await page(store, "One"), ["a+b+c"]);
  await store.articles.save([copy("d", "c", 3, ["One"])]);
  assert.deepEqual(await page(store, "One"), ["a+b+c+d"]);
  // An article that is said to be a copy of its own copy is the first.
  await store.articles.save([filing("a", { tags: ["One"], duplicateOf: idOf("d"), text: "new" })]);
  assert.deepEqual(await page(store, "One"), ["a+b+c+d"]);
}

async function unfold(store: Store) {
  await savePublishers(store);
  await store.articles.save([filing("first", { tags: ["One"] }), copy("copy", "first", 1, ["One"])]);
  await store.articles.save([filing("first", { tags: ["Two"] })]);
  assert.deepEqual(await page(store, "One"), ["copy"]);
  await store.articles.save([filing("first", { tags: ["One", "Two"] })]);
  assert.deepEqual(await page(store, "One"), ["first+copy"]);
  await store.articles.save([filing("copy", { tags: ["One"], text: "its own words", publishedAt: at(1) })]);
  assert.deepEqual(await page(store, "One"), ["copy", "first"]);
}
