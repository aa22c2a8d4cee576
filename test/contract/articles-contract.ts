import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article, ListedArticle } from "../../src/domain/article.ts";
import type { Page } from "../../src/domain/page.ts";
import type { ArticleList, Slice, Store } from "../../src/store/store.ts";
import { at, filing, idOf, publisher, savePublishers, slugs, tag } from "./make-filing.ts";
import { type OpenStore, onStore, onStores } from "./opened-store.ts";

export function articlesContract(openStore: OpenStore): void {
  describe("articles", () => {
    test("come back as they were saved", onStore(openStore, comesBack));
    test("know why they are filed as they are", onStore(openStore, knowsReasons));
    test("say what a save changed", onStore(openStore, saysWhatChanged));
    test("keep first sight and story when they are saved again", onStore(openStore, keepsFirstSight));
    test("are saved without the ones that cannot be", onStore(openStore, savesTheGood));
    test("may come twice in one batch", onStore(openStore, savesTwins));
    test("are listed newest first, page by page, nothing twice and nothing lost", onStore(openStore, pages));
    test("are listed by publisher, category and story", onStore(openStore, listsBy));
    test("are counted in each list as they come, copies once", onStore(openStore, countsArrived));
    test("since a moment come oldest first with their names", onStore(openStore, readsSince));
    test("saved by two stores at the same time are all there", onStores(openStore, savesSideBySide));
    test("change the version, whichever store saved them", onStores(openStore, changesVersion));
  });
}

async function comesBack(store: Store) {
  await savePublishers(store);
  const facts: Partial<Article> = {
    modifiedAt: at(7),
    section: "World",
    image: { url: "https://x/i.jpg", caption: "A caption", credit: "Photographer", width: 8, height: 6 },
    access: "partial",
    accessReason: "The page ends with a paywall.",
    keywords: ["one", "two"],
    title: "Title of a 日本",
  };
  const tags = [tag("Low", { score: 0.2 }), tag("High", { score: 0.9, kind: "place" })];
  const filed = filing("a", { ...facts, tags });
  await store.articles.save([filed]);
  const expected: ListedArticle = {
    ...filed.article,
    tags: [
      { name: "High", kind: "place", score: 0.9 },
      { name: "Low", kind: "theme", score: 0.2 },
    ],
    alsoIn: [],
    storySize: 1,
  };
  assert.deepEqual(await store.articles.get(idOf("a")), expected);
  assert.equal(await store.articles.has(idOf("a")), true);
  assert.equal(await store.articles.has(idOf("b")), false);
  assert.equal(await store.articles.get(idOf("b")), undefined);
}

async function knowsReasons(store: Store) {
  await savePublishers(store);
  const long = ["word ".repeat(30), "more ".repeat(30), "kept in whole"];
  const tags = [
    tag("Low", { score: 0.2, evidence: long }),
    tag("LJM", { score: 0.9, kind: "person", evidence: ["person LJM: 2 in the lead"] }),
  ];
  await store.articles.save([
    filing("before", { tags: [tag("LeeJaeMyung", { kind: "person", aliases: ["LJM"] })] }),
    { ...filing("a", { tags }), categoryEvidence: "its section", languageEvidence: "its letters" },
  ]);
  const reasons = await store.articles.reasons(idOf("a"));
  assert.deepEqual(reasons?.tags[0], {
    name: "LeeJaeMyung",
    given: "LJM",
    kind: "person",
    score: 0.9,
    evidence: ["person LJM: 2 in the lead"],
  });
  const [one, other, short] = reasons?.tags[1]?.evidence ?? [];
  assert.match(`${one} ${other}`, /^word [^…]{100,108}… more [^…]{100,108}…$/);
  assert.equal(short, "kept in whole");
  assert.deepEqual([reasons?.category, reasons?.language], ["its section", "its letters"]);
  const others = await store.articles.reasons(idOf("before"));
  assert.deepEqual(Object.keys(others!), ["tags"]);
  assert.equal(await store.articles.reasons(idOf("none")), undefined);
}

async function saysWhatChanged(store: Store) {
  await savePublishers(store);
  const save = async (facts: Parameters<typeof filing>[1]) =>
    (await store.articles.save([filing("a", facts)]))[0];
  const first = { tags: ["One", "Two"] };
  assert.equal(await save(first), "added");
  assert.equal(await save(first), "unchanged");
  assert.equal(await save({ ...first, title: "Other" }), "changed");
  assert.equal(await save({ ...first, title: "Other", text: "Other" }), "changed");
  assert.equal(await save({ ...first, title: "Other", text: "Other", html: "<p>Other</p>" }), "changed");
  const last = { title: "Other", text: "Other", html: "<p>Other</p>", tags: ["One", "Three"] };
  assert.equal(await save(last), "changed");
  assert.equal(await save({ ...last, category: "Health" }), "changed");
  assert.equal(await save({ ...last, category: "Health" }), "unchanged");
  assert.equal(await store.tags.find("Two"), undefined);
  assert.equal((await store.tags.find("Three"))?.articles, 1);
  assert.equal((await store.overview()).articles, 1);
}

async function keepsFirstSight(store: Store) {
  await savePublishers(store);
  await store.articles.save([filing("a"), filing("b", { storyId: idOf("a"), storyEvidence: "shares it" })]);
  const again = {
    title: "New",
    storyId: idOf("b"),
    storyEvidence: "another one",
    firstSeenAt: at(99),
    publishedAt: at(9),
  };
  assert.deepEqual(await store.articles.save([filing("b", again)]), ["changed"]);
  const article = await store.articles.get(idOf("b"));
  assert.deepEqual([article?.storyId, article?.firstSeenAt, article?.publishedAt], [idOf("a"), at(1), at(9)]);
  assert.equal(article?.storySize, 2);
  assert.equal((await store.articles.reasons(idOf("b")))?.story, "shares it");
  assert.equal((await store.stories.get(idOf("a")))?.title, "Title of a");
  assert.equal(await store.stories.get(idOf("b")), undefined);
}

async function savesTheGood(store: Store) {
  await savePublishers(store);
  const bad = filing("bad", { publisherKey: "nobody.example", tags: ["Bad", "Good"] });
  const worse = filing("worse", { publishedAt: "yesterday", tags: ["Bad"] });
  const batch = [filing("a", { tags: ["Good"] }), bad, worse, filing("b", { tags: ["Good"] })];
  const expected = {
    name: "TagwireError",
    code: "not-found",
    message: /daily\.example\/bad .* nobody\.example/,
  };
  await assert.rejects(store.articles.save(batch), expected);
  assert.deepEqual(slugs((await store.articles.latest({ limit: 9 })).entries), ["b", "a"]);
  assert.equal(await store.tags.find("Bad"), undefined);
  assert.equal((await store.tags.find("Good"))?.articles, 2);
  assert.deepEqual(await store.articles.save([batch[0]!, batch[3]!]), ["unchanged", "unchanged"]);
}

async function savesTwins(store: Store) {
  await savePublishers(store);
  const twins = [filing("a", { text: "sparrow" }), filing("a", { text: "eagle", publishedAt: at(60) })];
  assert.deepEqual(await store.articles.save(twins), ["added", "changed"]);
  const found = async (query: string) => slugs((await store.articles.search(query, { limit: 9 })).entries);
  assert.deepEqual([await found("sparrow"), await found("eagle")], [[], ["a"]]);
}

async function readPages(read: (slice: Slice) => Promise<Page<ListedArticle>>): Promise<string[]> {
  const seen: string[] = [];
  let slice: Slice | undefined = { limit: 3 };
  while (slice) {
    const { entries, older }: Page<ListedArticle> = await read(slice);
    assert.ok(entries.length <= 3);
    seen.push(...slugs(entries));
    slice = older && { limit: 3, before: older };
  }
  return seen;
}

async function pages(store: Store) {
  await savePublishers(store);
  // Several at the same moment, and saved out of order.
  const minutes = [5, 1, 3, 3, 3, 3, 3, 2, 4, 3];
  const batch = minutes.map((minute, number) =>
    filing(`${minute}-${number}`, { publishedAt: at(minute), tags: ["All"], text: "common" }),
  );
  await store.articles.save(batch);
  const { id } = (await store.tags.find("All"))!;
  const latest = await readPages((slice) => store.articles.latest(slice));
  assert.deepEqual(
    latest.map((slug) => slug[0]),
    [..."5433333321"],
  );
  assert.equal(new Set(latest).size, 10);
  assert.deepEqual(await readPages((slice) => store.articles.byTag(id, slice)), latest);
  assert.deepEqual(await readPages((slice) => store.articles.byPublisher("daily.example", slice)), latest);
  assert.deepEqual(await readPages((slice) => store.articles.byCategory("General", slice)), latest);
  assert.deepEqual(
    await readPages((slice) => store.articles.search("common", { ...slice, sort: "date" })),
    latest,
  );
  const full = await store.articles.latest({ limit: 10 });
  assert.equal(full.older, undefined);
  const gone = { publishedAt: at(3), articleId: "0000000000000000" };
  assert.deepEqual(
    slugs((await store.articles.latest({ limit: 99, before: gone })).entries),
    latest.slice(2),
  );
}

async function listsBy(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("a", { category: "Health", publishedAt: at(1) }),
    filing("b", { publisherKey: "weekly.example", storyId: idOf("a"), publishedAt: at(2) }),
    filing("c", { publisherKey: "weekly.example", category: "Health", publishedAt: at(3) }),
  ]);
  const slice = { limit: 9 };
  assert.deepEqual(slugs((await store.articles.byPublisher("weekly.example", slice)).entries), ["c", "b"]);
  assert.deepEqual(slugs((await store.articles.byPublisher("nobody.example", slice)).entries), []);
  assert.deepEqual(slugs((await store.articles.byCategory("Health", slice)).entries), ["c", "a"]);
  assert.deepEqual(slugs(await store.articles.byStory(idOf("a"))), ["b", "a"]);
  const [b] = await store.articles.byStory(idOf("a"));
  assert.deepEqual([b?.publisherName, b?.storySize], ["The weekly", 2]);
  await store.articles.save([
    filing("b", { publisherKey: "daily.example", text: "moved", publishedAt: at(2) }),
  ]);
  assert.equal((await store.publishers.get("weekly.example"))?.articles, 1);
  assert.equal((await store.publishers.get("daily.example"))?.articles, 2);
}

async function countsArrived(store: Store) {
  await savePublishers(store);
  const arrived = async () => (await store.overview()).arrived;
  await store.articles.save([filing("old", { tags: ["One"], category: "Health" })]);
  const after = await arrived();
  await store.articles.save([
    // Published before what was there already: it comes all the same.
    filing("a", { tags: ["One"], category: "Health", publishedAt: at(-60) }),
    filing("copy", { tags: ["One"], category: "Sports", duplicateOf: idOf("a") }),
    filing("b", { publisherKey: "weekly.example", tags: ["Two"] }),
  ]);
  const until = await arrived();
  await store.articles.save([
    filing("old", { tags: ["One"], category: "Health", title: "Changed" }),
    filing("c", { tags: ["One"] }),
  ]);
  const { id } = (await store.tags.find("One"))!;
  const lists: ArticleList[] = [
    { of: "latest" },
    { of: "tag", tagId: id },
    { of: "publisher", key: "daily.example" },
    { of: "category", category: "Health" },
    { of: "category", category: "Sports" },
    { of: "publisher", key: "nobody.example" },
  ];
  const count = (span: { after: number; until: number }) =>
    Promise.all(lists.map((list) => store.articles.countArrived(list, span)));
  assert.deepEqual(await count({ after, until }), [2, 1, 2, 1, 1, 0]);
  assert.deepEqual(await count({ after: until, until: await arrived() }), [1, 1, 1, 0, 0, 0]);
  assert.deepEqual(await count({ after: until, until }), [0, 0, 0, 0, 0, 0]);
}

async function readsSince(store: Store) {
  await savePublishers(store);
  await store.articles.save([
    filing("late", {
      publishedAt: at(2),
      names: ["Lee Jae-myung", "Ishiba Shigeru"],
      duplicateOf: idOf("early"),
    }),
    filing("early", { publishedAt: at(0) }),
    filing("old", { publishedAt: at(-1) }),
  ]);
  const first = await store.articles.since(at(0), { limit: 1 });
  const after = { publishedAt: at(0), articleId: idOf("early") };
  const rest = await store.articles.since(at(0), { limit: 9, after });
  assert.deepEqual(await store.articles.since(at(0), { limit: 1, after }), rest);
  const recent = [...first, ...rest];
  assert.deepEqual(
    recent.map(({ title, names }) => [title, names]),
    [
      ["Title of early", []],
      ["Title of late", ["Lee Jae-myung", "Ishiba Shigeru"]],
    ],
  );
  assert.deepEqual(recent[1], {
    id: idOf("late"),
    title: "Title of late",
    text: "Text of late.",
    language: "en",
    publisherKey: "daily.example",
    publishedAt: at(2),
    storyId: idOf("late"),
    duplicateOf: idOf("early"),
    names: ["Lee Jae-myung", "Ishiba Shigeru"],
  });
}

async function savesSideBySide(store: Store, openAnother: () => Promise<Store>) {
  await savePublishers(store);
  const other = await openAnother();
  const names = Array.from({ length: 60 }, (_, number) => `n${number}`);
  const saves = names.map((name, turn) =>
    (turn % 2 ? store : other).articles.save([filing(name, { tags: ["One"] })]),
  );
  assert.deepEqual((await Promise.all(saves)).flat(), Array(60).fill("added"));
  assert.equal((await store.overview()).articles, 60);
  assert.equal((await other.tags.find("One"))?.articles, 60);
}

async function changesVersion(store: Store, openAnother: () => Promise<Store>) {
  const other = await openAnother();
  await savePublishers(store);
  const before = [store.version(), other.version()];
  assert.deepEqual([store.version(), other.version()], before);
  await store.articles.get(idOf("a"));
  assert.deepEqual([store.version(), other.version()], before);
  await store.articles.save([filing("a")]);
  const after = [store.version(), other.version()];
  assert.notEqual(after[0], before[0]);
  assert.notEqual(after[1], before[1]);
  await other.publishers.save(publisher("daily", { name: "New name" }));
  assert.notEqual(store.version(), after[0]);
  assert.equal((await store.articles.get(idOf("a")))?.publisherName, "New name");
}
