import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { at, filing, savePublishers } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function searchContract(openStore: OpenStore): void {
  describe("search", () => {
    test("finds words, phrases, alternatives and exclusions, newest first", onStore(openStore, findsWords));
    test("finds words inside unspaced text", onStore(openStore, findsCjk));
    test("forgets what an article said before", onStore(openStore, forgets));
    test("explains a mistake", onStore(openStore, explains));
  });
}

async function found(store: Store, query: string): Promise<string[]> {
  const { entries } = await store.articles.search(query, { limit: 9 });
  return entries.map(({ url }) => url.replace("https://daily.example/", ""));
}

async function findsWords(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { text: "The summit of Japan and South Korea", publishedAt: at(1) }),
    filing("c", { text: "Korea's south: a café on a summit", publishedAt: at(3) }),
    filing("b", { text: "Sumo in Japan", publishedAt: at(2) }),
  ]);
  assert.deepEqual(await found(store, "japan"), ["b", "a"]);
  assert.deepEqual(await found(store, "JAPAN summit"), ["a"]);
  assert.deepEqual(await found(store, "summit"), ["c", "a"]);
  assert.deepEqual(await found(store, '"south korea"'), ["a"]);
  assert.deepEqual(await found(store, "korea -japan"), ["c"]);
  assert.deepEqual(await found(store, "sumo OR korea"), ["c", "b", "a"]);
  assert.deepEqual(await found(store, "sumo OR korea japan"), ["b", "a"]);
  assert.deepEqual(await found(store, "cafe"), ["c"]);
  assert.deepEqual(await found(store, "title"), ["c", "b", "a"]);
  assert.deepEqual(await found(store, 'korea -"south korea" -sumo'), ["c"]);
  assert.deepEqual(await found(store, "NOT near AND title:"), []);
}

async function findsCjk(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("ja", { title: "日本経済は回復", text: "石破首相は李在明大統領とカナナスキスで会談した。" }),
    filing("ko", { text: "이재명 대통령은 일본 총리와 회담했다.", publishedAt: at(1) }),
    filing("zh", { text: "中国外交部发言人表示 NATO峰会", publishedAt: at(2) }),
  ]);
  const cases = {
    首相: "ja",
    経済: "ja",
    カナナスキス: "ja",
    ｶﾅﾅｽｷｽ: "ja",
    李在明: "ja",
    李: "ja",
    대통령: "ko",
    회담: "ko",
    外交: "zh",
    峰会: "zh",
    nato: "zh",
  };
  for (const [query, slug] of Object.entries(cases))
    assert.deepEqual(await found(store, query), [slug], query);
  assert.deepEqual(await found(store, "首经"), []);
  assert.deepEqual(await found(store, "経済 -日本"), []);
}

async function forgets(store: Store) {
  await savePublishers(store);
  await store.articles.save([filing("a", { title: "Sparrow", text: "first words" })]);
  await store.articles.save([filing("a", { text: "second words", publishedAt: at(-60) })]);
  assert.deepEqual(await found(store, "sparrow"), []);
  assert.deepEqual(await found(store, "first"), []);
  assert.deepEqual(await found(store, "second"), ["a"]);
}

async function explains(store: Store) {
  const expected = { name: "TagwireError", code: "bad-input", message: /"japan OR".*both sides/ };
  await assert.rejects(store.articles.search("japan OR", { limit: 9 }), expected);
}
