import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { UntoldStory } from "../../src/domain/story.ts";
import { createStoryKeeper, type StoryKeeper } from "../../src/ingest/create-story-keeper.ts";
import { runSchedule } from "../../src/ingest/run-schedule.ts";
import { tellStories } from "../../src/ingest/tell-stories.ts";
import type { Store } from "../../src/store/store.ts";
import type { StoryInput } from "../../src/stories/create-story-index.ts";
import { tellStory } from "../../src/stories/tell-story.ts";
import { filing, idOf, publisher } from "../contract/make-filing.ts";
import { openTemporaryStore } from "../contract/open-temporary-store.ts";
import { articles } from "../stories/made-up.ts";
import { openTestApp } from "./open-test-app.ts";

const now = new Date("2025-06-06T12:00:00Z");

async function openStore(context: TestContext): Promise<Store> {
  const { store, dispose } = await openTemporaryStore();
  context.after(dispose);
  for (const name of ["daily", "north", "harbour", "evening"]) await store.publishers.save(publisher(name));
  return store;
}

/** Telling is as the step threads do it, without a thread. */
const steps = { tell: async (stories: UntoldStory[]) => stories.map(tellStory) };

function keeperOf(context: TestContext, store: Store): StoryKeeper {
  const keeper = createStoryKeeper({ store, steps, windowDays: 14, now: () => now });
  context.after(() => keeper.close());
  return keeper;
}

/** Files an article as polling does; returns its story. */
async function file(
  store: Store,
  keeper: StoryKeeper,
  { id: slug, ...article }: StoryInput,
): Promise<string> {
  const id = idOf(slug);
  const { storyId, duplicateOf, reason } = await (await keeper.stories()).assign({ ...article, id });
  const facts = { title: article.title, text: article.text, publisherKey: article.publisherKey! };
  const grouped = { storyId, ...(duplicateOf && { duplicateOf }), storyEvidence: reason };
  await store.articles.save([filing(slug, { ...facts, ...grouped, publishedAt: article.publishedAt! })]);
  return storyId;
}

test("a restart in the middle of polling changes no story's address", async (context) => {
  const store = await openStore(context);
  const before = new Map<string, string>();
  const half = Math.ceil(articles.length / 2);
  const first = keeperOf(context, store);
  for (const article of articles.slice(0, half)) before.set(article.id, await file(store, first, article));

  const second = keeperOf(context, store);
  for (const article of articles) {
    const storyId = await file(store, second, article);
    assert.equal(storyId, before.get(article.id) ?? storyId, article.id);
  }
  assert.ok(before.size > new Set(before.values()).size, "some are in one story");
  await second.lookBack();
  for (const [slug, storyId] of before) {
    const story = await store.stories.get(storyId);
    const held = await store.articles.byStory(story!.id);
    assert.ok(
      held.some(({ id }) => id === idOf(slug)),
      `${slug} is where its story's address leads`,
    );
  }
});

test("stories are read from the archive a slice at a time, each article once", async (context) => {
  const store = await openStore(context);
  const filings = Array.from({ length: 450 }, (_, at) =>
    filing(`n${at}`, { publishedAt: now.toISOString(), title: `Title ${at}`, storyId: idOf(`s${at % 7}`) }),
  );
  await store.articles.save(filings);
  const slices: number[] = [];
  const since: Store["articles"]["since"] = async (moment, slice) => {
    const articles = await store.articles.since(moment, slice);
    slices.push(articles.length);
    return articles;
  };
  const keeper = keeperOf(context, { ...store, articles: { ...store.articles, since } });
  const index = await keeper.stories();
  assert.deepEqual(slices, [200, 200, 50, 0]);
  for (const { article } of filings) assert.equal((await index.assign(article)).storyId, article.storyId);
});

test("what asks stories that are forgotten is told, and the next ones know the archive", async (context) => {
  const store = await openStore(context);
  const keeper = keeperOf(context, store);
  const [first] = articles;
  const storyId = await file(store, keeper, first!);
  const forgotten = await keeper.stories();
  keeper.forget();
  const asked = async () => forgotten.assign({ ...first!, id: idOf("later") });
  await assert.rejects(asked, /closed/);
  assert.equal((await (await keeper.stories()).assign({ ...first!, id: idOf(first!.id) })).storyId, storyId);
});

test("the archive follows what a look back finds, and the stories are told anew", async (context) => {
  const store = await openStore(context);
  const keeper = keeperOf(context, store);
  const quake = articles.filter(({ id }) => id.startsWith("quakeA"));
  for (const article of quake) await file(store, keeper, article);
  const parted = { id: idOf("quakeA-3"), from: idOf("quakeA-1"), to: idOf("quakeA-3"), reason: "apart" };
  const index = await keeper.stories();
  index.regroup = () => ({ moves: [parted], merged: [], split: [{ from: parted.from, to: parted.to }] });
  const version = store.version();
  await keeper.lookBack();
  assert.notEqual(store.version(), version, "pages are made anew");
  assert.equal((await store.articles.get(parted.id))?.storyId, parted.id);
  assert.deepEqual(await store.stories.untold(9), []);

  index.regroup = () => {
    const broken = { ...parted, reason: undefined as unknown as string };
    return { moves: [broken], merged: [], split: [] };
  };
  await assert.rejects(keeper.lookBack());
  assert.notEqual(await keeper.stories(), index, "what the archive could not follow is forgotten");
});

test("stories are told after a poll: by their most central article, with what is new", async (context) => {
  const store = await openStore(context);
  const keeper = keeperOf(context, store);
  const text = "The earthquake in Kushiro on Hokkaido was followed by 214 aftershocks by noon.";
  const added = {
    ...articles.find(({ id }) => id === "quakeA-2")!,
    ...{ id: "quakeA-9", publisherKey: "daily.example", publishedAt: "2025-06-04T09:00:00Z" },
  };
  for (const article of articles.filter(({ id }) => id.startsWith("quakeA")))
    await file(store, keeper, article);
  await file(store, keeper, { ...added, text: `${text} The port of Kushiro is open.` });
  await tellStories(store, steps);
  const story = await store.stories.get(idOf("quakeA-1"));
  assert.deepEqual([story?.articles, story?.newsrooms], [4, 4]);
  assert.equal(story?.news[0]?.sentence, text);
  assert.ok(story?.leadId);
});

test("stories are looked back at after the first round of polling, then every hour", async (context) => {
  const { app, reading, pass } = await openTestApp(context);
  const end = new AbortController();
  const start = reading.now().getTime();
  const looks: number[] = [];
  const minutes = () => (reading.now().getTime() - start) / 60_000;
  await runSchedule(reading, {
    everyMs: 1,
    signal: end.signal,
    wait: async () => {
      pass(25);
      if (minutes() > 150) end.abort();
    },
    stories: app.stories,
    lookBack: async () => {
      looks.push(minutes());
    },
    onRound: () => undefined,
    onError: (error) => assert.fail(String(error)),
  });
  assert.deepEqual(looks, [0, 75, 150]);
});
