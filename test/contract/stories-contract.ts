import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Regrouping } from "../../src/domain/regrouping.ts";
import type { Store } from "../../src/store/store.ts";
import { at, filing, idOf, savePublishers } from "./make-filing.ts";
import { type OpenStore, onStore } from "./opened-store.ts";

export function storiesContract(openStore: OpenStore): void {
  describe("stories", () => {
    test("are made and counted as their articles are saved", onStore(openStore, counts));
    test("are listed by publishers and by time", onStore(openStore, lists));
    test("are told until they change", onStore(openStore, tells));
    test(
      "count copies of wire text as no newsroom, and show the tags that are shared",
      onStore(openStore, shares),
    );
    test("that are merged are found at their old addresses, along a chain too", onStore(openStore, merges));
    test("that are split begin at the article that starts them", onStore(openStore, splits));
    test("that were merged and are split again leave no dead address", onStore(openStore, undoesMerge));
    test("follow a look back in whole, and pass over what is not there", onStore(openStore, passesOver));
    test("take copies along, which stay copies", onStore(openStore, movesCopies));
    test("take in articles that were meant for a story merged meanwhile", onStore(openStore, joinsMerged));
  });
}

async function counts(store: Store) {
  await savePublishers(store);
  const rest = { storyId: idOf("a"), category: "Health" as const };
  await store.articles.save([
    filing("a", { publishedAt: at(1), category: "Politics" }),
    filing("b", { ...rest, publishedAt: at(5), publisherKey: "wire.example" }),
    filing("c", { ...rest, publishedAt: at(3) }),
  ]);
  assert.deepEqual(await store.stories.get(idOf("a")), {
    ...{ id: idOf("a"), title: "Title of a", leadId: idOf("a"), language: "en", category: "Health" },
    ...{ articles: 3, publishers: 2, newsrooms: 2, firstAt: at(1), lastAt: at(5), tags: [], news: [] },
  });
  assert.equal(await store.stories.get(idOf("b")), undefined);
  await store.articles.save([filing("b", { publishedAt: at(9), text: "new" })]);
  const changed = await store.stories.get(idOf("a"));
  assert.deepEqual([changed?.publishers, changed?.lastAt], [1, at(9)]);
}

async function lists(store: Store) {
  await savePublishers(store);
  const wire = { publisherKey: "wire.example" };
  await store.articles.save([
    filing("a", { publishedAt: at(1) }),
    filing("a2", { publishedAt: at(3), storyId: idOf("a"), ...wire }),
    filing("b", { publishedAt: at(5) }),
    filing("c", { publishedAt: at(5) }),
    filing("old", { publishedAt: at(-5) }),
  ]);
  const titles = (stories: { title: string }[]) => stories.map(({ title }) => title.replace("Title of ", ""));
  const top = titles(await store.stories.top(at(0), 9));
  assert.deepEqual([top[0], top.length], ["a", 3]);
  const first = await store.stories.latest({ limit: 2 });
  assert.deepEqual(titles(first).sort(), ["b", "c"]);
  const { lastAt, id } = first[1]!;
  assert.deepEqual(titles(await store.stories.latest({ limit: 9, before: { lastAt, id } })), ["a", "old"]);
  const middle = first[0]!;
  const rest = await store.stories.latest({ limit: 1, before: { lastAt: middle.lastAt, id: middle.id } });
  assert.deepEqual(rest, [first[1]]);
}

const changes = (facts: Partial<Regrouping>): Regrouping => ({ moves: [], merged: [], split: [], ...facts });
const move = (slug: string, from: string, to: string) => {
  return { id: idOf(slug), from: idOf(from), to: idOf(to), reason: `${slug} shares much` };
};
const merge = (from: string, to: string) => ({ from: idOf(from), to: idOf(to) });

/** Where the address of a story leads, and which articles that story holds: "a: a b". */
async function whole(store: Store, slug: string): Promise<string | undefined> {
  const story = await store.stories.get(idOf(slug));
  if (!story) return undefined;
  const articles = await store.articles.byStory(story.id);
  assert.equal(story.articles, articles.length);
  assert.equal((await store.overview()).stories, (await store.stories.latest({ limit: 99 })).length);
  const names = articles.map(({ title }) => title.replace("Title of ", "")).sort();
  return `${names.find((name) => idOf(name) === story.id)}: ${names.join(" ")}`;
}

async function saveStories(store: Store, ...stories: string[]) {
  await savePublishers(store);
  for (const slugs of stories) {
    const storyId = idOf(slugs.split(" ")[0]!);
    await store.articles.save(slugs.split(" ").map((slug) => filing(slug, { storyId })));
  }
}

async function tells(store: Store) {
  await saveStories(store, "a b", "single");
  const [untold, ...none] = await store.stories.untold(9);
  assert.deepEqual([untold?.id, untold?.articles.length, none], [idOf("a"), 2, []]);
  const { id, title, publisherName, names } = untold!.articles[1]!;
  assert.deepEqual([id, title, publisherName, names], [idOf("b"), "Title of b", "The daily", []]);
  const fact = { sentence: "New.", articleId: idOf("b"), publisherName: "The daily", publishedAt: at(0) };
  const telling = { id: idOf("a"), state: untold!.state, leadId: idOf("b") };
  const news = [{ ...fact, language: "en" }];
  await store.stories.tell([{ ...telling, news }]);
  assert.deepEqual(await store.stories.untold(9), []);
  const told = await store.stories.get(idOf("a"));
  assert.deepEqual([told?.title, told?.leadId, told?.news], ["Title of b", idOf("b"), news]);
  await store.articles.save([filing("b", { title: "Corrected" }), filing("c", { storyId: idOf("a") })]);
  await store.stories.tell([{ ...telling, leadId: idOf("a"), news: [] }]);
  const changed = await store.stories.get(idOf("a"));
  assert.deepEqual([changed?.title, changed?.news], ["Corrected", news]);
  assert.equal((await store.stories.untold(9)).length, 1);
}

async function shares(store: Store) {
  await savePublishers(store);
  const wire = { storyId: idOf("a"), publisherKey: "wire.example" };
  await store.articles.save([
    filing("a", { tags: ["Both", "Alone"] }),
    filing("copy", { ...wire, duplicateOf: idOf("a"), tags: ["Both"] }),
  ]);
  const story = await store.stories.get(idOf("a"));
  assert.deepEqual([story?.publishers, story?.newsrooms], [2, 1]);
  assert.deepEqual(story?.tags, [{ name: "Both", kind: "theme", articles: 2 }]);
  await store.articles.save([filing("own", wire)]);
  assert.equal((await store.stories.get(idOf("a")))?.newsrooms, 2);
}

async function merges(store: Store) {
  await saveStories(store, "a a2", "b b2", "c");
  const before = store.version();
  await store.stories.regroup(
    changes({ merged: [merge("a", "b")], moves: [move("a", "a", "b"), move("a2", "a", "b")] }),
  );
  assert.notEqual(store.version(), before, "pages are made anew");
  assert.equal(await whole(store, "a"), "b: a a2 b b2");
  assert.equal((await store.articles.reasons(idOf("a2")))?.story, "a2 shares much");
  assert.deepEqual(await store.articles.storyReasons(idOf("b")), [
    { articleId: idOf("a"), reason: "a shares much" },
    { articleId: idOf("a2"), reason: "a2 shares much" },
  ]);
  await store.stories.regroup(changes({ merged: [merge("b", "c")] }));
  for (const slug of ["a", "b", "c"]) assert.equal(await whole(store, slug), "c: a a2 b b2 c");
  assert.equal(await whole(store, "a2"), undefined, "no story ever had this id");
}

async function splits(store: Store) {
  await saveStories(store, "a a2 b b2");
  await store.stories.regroup(
    changes({ split: [merge("a", "b")], moves: [move("b", "a", "b"), move("b2", "a", "b")] }),
  );
  assert.deepEqual([await whole(store, "a"), await whole(store, "b")], ["a: a a2", "b: b b2"]);
  assert.equal((await store.stories.get(idOf("b")))?.title, "Title of b");
}

async function undoesMerge(store: Store) {
  await saveStories(store, "a a2", "b b2", "c");
  await store.stories.regroup(changes({ merged: [merge("a", "b"), merge("c", "b")] }));
  assert.equal(await whole(store, "a"), "b: a a2 b b2 c");
  const apart = [move("a", "b", "a"), move("a2", "b", "a"), move("c", "b", "a")];
  await store.stories.regroup(changes({ split: [merge("b", "a")], moves: apart }));
  assert.deepEqual([await whole(store, "a"), await whole(store, "b")], ["a: a a2 c", "b: b b2"]);
  assert.equal(await whole(store, "c"), "a: a a2 c", "an address follows the article that it is named for");
}

async function passesOver(store: Store) {
  await saveStories(store, "a", "b");
  const bad = { ...move("b", "b", "a"), reason: undefined as unknown as string };
  await assert.rejects(store.stories.regroup(changes({ merged: [merge("a", "b")], moves: [bad] })));
  assert.equal(await whole(store, "a"), "a: a");
  await store.stories.regroup(
    changes({ merged: [merge("gone", "b")], moves: [move("ghost", "a", "b"), move("a", "x", "a")] }),
  );
  assert.deepEqual([await whole(store, "a"), await whole(store, "gone")], ["a: a", undefined]);
}

async function joinsMerged(store: Store) {
  await saveStories(store, "a", "b");
  await store.stories.regroup(changes({ merged: [merge("a", "b")] }));
  await store.articles.save([filing("late", { storyId: idOf("a") })]);
  assert.equal(await whole(store, "a"), "b: a b late");
}

async function movesCopies(store: Store) {
  await saveStories(store, "a b", "c");
  const copied = { duplicateOf: idOf("b"), storyEvidence: "all of its text is that of b" };
  await store.articles.save([
    filing("copy", { ...copied, storyId: idOf("a"), publisherKey: "wire.example" }),
  ]);
  await store.stories.regroup(changes({ moves: [move("b", "a", "c"), move("copy", "a", "c")] }));
  assert.equal(await whole(store, "c"), "c: b c copy");
  assert.equal((await store.articles.reasons(idOf("copy")))?.story, copied.storyEvidence);
  assert.equal((await store.articles.reasons(idOf("b")))?.story, "b shares much");
}
