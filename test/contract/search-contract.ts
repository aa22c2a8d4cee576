import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SnippetPiece } from "../../src/domain/search/found-article.ts";
import type { SearchSlice, Store } from "../../src/store/store.ts";
import { at, filing, idOf, publisher, savePublishers, tag } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function searchContract(openStore: OpenStore): void {
  describe("search", () => {
    test("finds words, phrases, alternatives and exclusions, newest first", onStore(openStore, findsWords));
    test("finds words inside unspaced text", onStore(openStore, findsCjk));
    test("finds the forms of a word in the article's language only", onStore(openStore, findsForms));
    test("finds by what is known of articles", onStore(openStore, findsFacts));
    test(
      "follows tags that were merged and parted, and what reannotating says",
      onStore(openStore, followsTags),
    );
    test("puts headlines, frequent words and fresh articles first", onStore(openStore, ranks));
    test("ranks all languages alike", onStore(openStore, ranksLanguages));
    test("pages through what it found, best first", onStore(openStore, pagesRanked));
    test("counts up to a limit", onStore(openStore, counts));
    test("shows the part of the text that holds the words", onStore(openStore, showsParts));
    test("forgets what an article said before", onStore(openStore, forgets));
    test("explains a mistake", onStore(openStore, explains));
  });
}

const now = at(10);

async function found(store: Store, query: string, sort: SearchSlice["sort"] = "date"): Promise<string[]> {
  const { entries } = await store.articles.search(query, { limit: 9, sort, now });
  return entries.map(({ url }) => url.replace("https://daily.example/", ""));
}

/** What each query finds, by slugs of one letter, newest first. */
async function finds(store: Store, cases: Record<string, string>) {
  for (const [query, slugs] of Object.entries(cases))
    assert.equal((await found(store, query)).join(""), slugs, query);
}

async function findsWords(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { text: "The summit of Japan and South Korea", publishedAt: at(1) }),
    filing("c", { text: "Korea's south: a café on a summit", publishedAt: at(3) }),
    filing("b", { text: "Sumo in Japan", publishedAt: at(2) }),
  ]);
  await finds(store, {
    japan: "ba",
    "JAPAN summit": "a",
    summit: "ca",
    '"south korea"': "a",
    "korea -japan": "c",
    "sumo OR korea": "cba",
    "sumo OR korea japan": "ba",
    cafe: "c",
    title: "cba",
    'korea -"south korea" -sumo': "c",
    "-sumo": "ca",
    "sumo OR -japan": "cb",
    "(sumo OR café) -(japan title)": "c",
    "-(sumo OR cafe) summit": "a",
    "intitle:summit": "",
    "intitle:title intitle:b": "b",
    "near AND title:": "",
    "Japan's": "ba",
  });
}

async function findsCjk(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("ja", { title: "日本経済は回復", text: "石破首相は李在明大統領とカナナスキスで会談した。" }),
    filing("ko", { text: "이재명 대통령은 일본 총리와 회담했다.", publishedAt: at(1) }),
    filing("zh", { text: "中国外交部发言人表示 NATO峰会", publishedAt: at(2) }),
  ]);
  await finds(store, {
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
    首经: "",
    "経済 -日本": "",
    "intitle:経済": "ja",
    "intitle:首相": "",
    "首相 OR 峰会": "zhja",
  });
}

async function findsForms(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("e", { title: "Elections", text: "A new tariff was being discussed", publishedAt: at(4) }),
    filing("d", { language: "de", text: "In den Häusern an der Straße: Wahl", publishedAt: at(3) }),
    filing("f", { language: "fr", text: "Les élections, les nouvelles", publishedAt: at(2) }),
    filing("u", { language: "und", text: "Tariffs", publishedAt: at(1) }),
  ]);
  await finds(store, {
    election: "ef",
    "intitle:election": "e",
    tariffs: "eu",
    '"tariffs"': "u",
    '"new tariff"': "e",
    '"new tariffs"': "",
    discusses: "e",
    Haus: "d",
    hauser: "d",
    Strasse: "d",
    straßen: "d",
    Wahlen: "d",
    // French takes "news" for a form of "new", which is another word in English.
    news: "",
    nouveau: "",
    nouvelle: "f",
  });
}

async function findsFacts(store: Store) {
  await savePublishers(store);
  await store.publishers.save(publisher("wire", { name: "Wire & Press" }));
  const image = { url: "https://daily.example/a.jpg" };
  await store.articles.save([
    filing("a", {
      category: "Politics",
      image,
      authors: ["Ann Lee", "Bo Öst"],
      publishedAt: "2026-11-03T00:00:00Z",
    }),
    filing("b", { language: "de", publisherKey: "wire.example", publishedAt: "2026-11-02T23:59:59Z" }),
    filing("c", {
      language: "ja",
      authors: ["石破茂"],
      category: "Sports",
      publishedAt: "2025-12-31T12:00:00Z",
    }),
  ]);
  await finds(store, {
    "category:politics": "a",
    "-category:Politics": "bc",
    "lang:de OR lang:ja": "bc",
    "lang:fr": "",
    "has:image": "a",
    "title -has:image": "bc",
    "author:ann": "ab",
    'author:"lee"': "a",
    "author:ost": "a",
    "author:石破": "c",
    "publisher:wire.example": "b",
    'publisher:"wire & press"': "b",
    "publisher:press": "b",
    "publisher:nobody": "",
    "-publisher:wire.example": "ac",
    "date:2026-11-03": "a",
    "date:2026-11": "ab",
    "date:2026": "ab",
    "-date:2026": "c",
    "date:/2026-11-02": "bc",
    "date:2025-12-31/2026-11-02": "bc",
    "date:2026-11-02/": "ab",
    "date:3w": "ab",
    "title date:2026 -lang:de": "a",
    // What is known of an article is no word of its text.
    politics: "",
    lee: "",
  });
}

async function followsTags(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { tags: ["SouthKorea", "Trade"], text: "A visit" }),
    filing("b", { tags: [tag("ROK")], text: "A visit", publishedAt: at(1) }),
    filing("c", {
      tags: [tag("Seoul", { aliases: ["ソウル"] })],
      text: "A visit to Korea",
      publishedAt: at(2),
    }),
  ]);
  await finds(store, {
    "tag:southkorea": "a",
    "visit -tag:SouthKorea": "cb",
    "tag:ソウル": "c",
    "tag:None": "",
  });
  await store.verdicts.take({ action: "merge", from: "ROK", into: "SouthKorea" }, at(3));
  await finds(store, { "tag:southkorea": "ba", "tag:ROK": "ba", "#ROK": "ba", "#Korea": "c" });
  await store.verdicts.undo(at(4));
  await finds(store, { "tag:southkorea": "a", "tag:ROK": "b" });
  await store.verdicts.take({ action: "block", name: "ROK" }, at(5));
  await finds(store, { "tag:ROK": "" });
  const [{ number } = { number: 0 }] = await store.reannotations.articles({}, { after: 0, limit: 1 });
  const annotation = {
    ...{ language: "fr", category: "Health" as const, categoryEvidence: "", entities: [] },
    tags: [tag("Doctors")],
  };
  await store.reannotations.apply([{ number, annotation }], at(6));
  await finds(store, { "tag:SouthKorea": "", "tag:doctors category:health lang:fr visit": "a" });
}

const filler = "Something else was said about other things on that day by many people. ".repeat(4);

async function ranks(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("once", { text: `A vote. ${filler}`, publishedAt: at(3) }),
    filing("often", { text: `Vote, votes, vote: a vote. ${filler}`, publishedAt: at(2) }),
    filing("head", { title: "A vote", text: `Vote. ${filler}`, publishedAt: at(1) }),
    filing("old", { text: `A vote. ${filler}`, publishedAt: at(-60 * 24 * 30) }),
    filing("copy", { publisherKey: "wire.example", text: `A vote. ${filler}`, duplicateOf: idOf("old") }),
    ...Array.from({ length: 9 }, (_, number) => filing(`x${number}`, { text: filler })),
  ]);
  assert.deepEqual(await found(store, "vote", "rank"), ["head", "often", "once", "old"]);
  assert.deepEqual(await found(store, "vote", "date"), ["once", "often", "head", "copy", "old"]);
  assert.deepEqual(await found(store, "vote publisher:wire.example", "rank"), ["copy"]);
  assert.deepEqual(await found(store, "-tag:None intitle:old", "rank"), ["old"]);
}

async function ranksLanguages(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    ...Array.from({ length: 60 }, (_, number) =>
      filing(`x${number}`, { text: filler, publishedAt: at(-number) }),
    ),
    ...["e1", "e2", "e3"].map((slug) => filing(slug, { text: `Merkel, Merkel, Merkel. ${filler}` })),
    filing("de", { language: "de", text: `Merkel, Merkel. ${filler}` }),
  ]);
  assert.deepEqual((await found(store, "merkel", "rank")).at(-1), "de");
}

async function pagesRanked(store: Store) {
  await savePublishers(store);
  const batch = Array.from({ length: 8 }, (_, number) =>
    filing(`${number}`, { text: `${"word ".repeat((number * 5) % 8)} ${filler}`, publishedAt: at(number) }),
  );
  await store.articles.save(batch);
  const all = await found(store, "word", "rank");
  assert.equal(all.length, 7);
  const seen: string[] = [];
  let slice: SearchSlice | undefined = { limit: 3, now };
  while (slice) {
    const { entries, older, ...facts } = await store.articles.search("word", slice);
    assert.deepEqual(facts, { found: 7, more: false });
    seen.push(...entries.map(({ url }) => url.replace("https://daily.example/", "")));
    slice = older && { limit: 3, now, before: older };
  }
  assert.deepEqual(seen, all);
}

async function counts(store: Store) {
  await savePublishers(store);
  const batch = Array.from({ length: 2_003 }, (_, number) =>
    filing(`${number}`, { title: number % 2 ? "word" : "", text: "word", publishedAt: at(-number) }),
  );
  await store.articles.save(batch);
  // A word that all articles hold tells nothing: then the headline does.
  for (const [sort, slug] of Object.entries({ rank: "1", date: "0" })) {
    const slice = { limit: 1, sort: sort as "rank" | "date", now };
    const { found, more, entries } = await store.articles.search("word", slice);
    assert.deepEqual([found, more, entries[0]?.id], [2_000, true, idOf(slug)], sort);
  }
  assert.equal((await store.articles.search("word -date:2026-11-20", { limit: 1, now })).found < 2_000, true);
}

async function showsParts(store: Store) {
  await savePublishers(store);
  const text = `${filler}The minister voted on tariffs. ${filler}`;
  await store.articles.save([
    filing("a", { text }),
    filing("j", { language: "ja", text: "石破首相は会談した。", publishedAt: at(1) }),
  ]);
  const shown = async (query: string) =>
    (await store.articles.search(query, { limit: 1, now })).entries[0]!.snippet;
  const hits = (snippet: SnippetPiece[] | undefined) =>
    snippet?.filter(({ hit }) => hit).map(({ text }) => text);
  assert.deepEqual(hits(await shown("tariff vote")), ["voted", "tariffs"]);
  assert.deepEqual(hits(await shown("首相")), ["首相"]);
  assert.equal(await shown("intitle:title -lang:ja"), undefined);
}

async function forgets(store: Store) {
  await savePublishers(store);
  await store.articles.save([filing("a", { title: "Sparrow", text: "first words" })]);
  await store.articles.save([filing("a", { text: "second words", publishedAt: at(-60) })]);
  await finds(store, { sparrow: "", first: "", second: "a" });
}

async function explains(store: Store) {
  const expected = { name: "TagwireError", code: "bad-input", message: /"japan OR".*both sides/ };
  await assert.rejects(store.articles.search("japan OR", { limit: 9 }), expected);
}
