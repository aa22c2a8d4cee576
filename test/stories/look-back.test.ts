import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createStoryIndex, type StoryInput } from "../../src/stories/create-story-index.ts";
import { linkAverage } from "../../src/stories/link-average.ts";
import { nameGroups } from "../../src/stories/name-groups.ts";
import { createNeighbourhoods } from "../../src/stories/neighbourhoods.ts";
import { articles, eventOf } from "./made-up.ts";

const nothing = { moves: [], merged: [], split: [] };

const early: StoryInput = {
  id: "early",
  title: "Ferries idle",
  text: "Ferries to Naxos stayed idle in Piraeus harbour this morning. Passengers slept on luggage, and kiosks sold out of water.",
  publishedAt: "2025-06-03T06:00:00Z",
};
const later: StoryInput = {
  id: "later",
  title: "Union PNO calls walkout over wages",
  text: "The union PNO called a walkout over wages. Shipowners refused a raise of six percent, and arbitration failed on Monday night.",
  publishedAt: "2025-06-03T07:00:00Z",
};
const both = (id: string): StoryInput => ({
  id,
  title: "PNO walkout over wages keeps ferries idle in Piraeus",
  text: `Ferries to Naxos stayed idle in Piraeus harbour as the union PNO began a walkout over wages, ${id} reports. Shipowners had refused a raise of six percent; arbitration failed on Monday. Passengers slept on luggage.`,
  publishedAt: "2025-06-03T09:00:00Z",
});

describe("looking back", () => {
  test("merges two stories that a later article shows to be one; copies go with their originals", () => {
    const index = createStoryIndex();
    for (const article of [early, later, { ...later, id: "copy of later" }, both("third")])
      index.assign(article);
    const { moves, merged, split } = index.regroup();
    assert.deepEqual(
      moves.map(({ id, from, to }) => `${id}: ${from} → ${to}`),
      ["later: later → early", "copy of later: later → early"],
    );
    assert.match(moves[0]!.reason, /^looking back: likeness 0\.\d\d to third, shares .*walkout/);
    assert.match(moves[1]!.reason, /its text is that of later/);
    assert.deepEqual({ merged, split }, { merged: [{ from: "later", to: "early" }], split: [] });
    assert.equal(index.assign(later).storyId, "early");
    assert.equal(index.assign({ ...later, id: "copy of later" }).storyId, "early");
    assert.deepEqual(index.regroup(), nothing, "nothing is new");
  });

  test("splits what was put together wrongly, and calls the new story after its oldest article", () => {
    const [first, second, , other, another] = articles as [
      StoryInput,
      StoryInput,
      StoryInput,
      StoryInput,
      StoryInput,
    ];
    const index = createStoryIndex();
    index.restore([first, second, other].map((article) => ({ ...article, storyId: first.id })));
    assert.equal(index.assign(another).storyId, first.id);
    const { moves, merged, split } = index.regroup();
    assert.deepEqual(
      moves.map(({ id, from, to }) => `${id}: ${from} → ${to}`),
      [other, another].map(({ id }) => `${id}: ${first.id} → ${other.id}`),
    );
    assert.deepEqual({ merged, split }, { merged: [], split: [{ from: first.id, to: other.id }] });
    assert.equal(index.assign(another).storyId, other.id);
  });

  test("gives the same stories in whatever order articles came", () => {
    const [one, two, three] = [early, later, both("third")];
    const orders = [
      [one, two, three],
      [one, three, two],
      [two, one, three],
      [three, two, one],
    ];
    for (const order of orders) {
      const index = createStoryIndex();
      for (const article of [...order, ...articles.slice(0, 5)]) index.assign(article);
      index.regroup();
      const storyOf = (article: StoryInput) => index.assign(article).storyId;
      assert.ok(
        order.every((article) => storyOf(article) === storyOf(one)),
        order.map(({ id }) => id).join(" "),
      );
      for (const article of articles.slice(0, 5))
        assert.equal(eventOf(storyOf(article)), eventOf(article.id), "the earthquakes stay two");
    }
  });

  test("leaves an article in another language where its story goes", () => {
    const names = ["Piraeus", "Naxos", "PNO"];
    const german: StoryInput = {
      id: "german",
      language: "de",
      title: "Streik der PNO in Piräus",
      text: "Fähren nach Naxos blieben im Hafen.",
      names,
      publishedAt: later.publishedAt!,
    };
    const index = createStoryIndex();
    index.restore([
      { ...early, storyId: "early", language: "en" },
      { ...later, storyId: "later", language: "en" },
      { ...german, storyId: "later" },
    ]);
    index.assign({ ...both("third"), language: "en" });
    index.regroup();
    assert.equal(index.assign(german).storyId, index.assign(later).storyId);
    assert.equal(index.assign(later).storyId, index.assign(early).storyId);
  });

  test("stands a thousand copies, no text, and dates of another century", () => {
    const index = createStoryIndex();
    const odd = ["2045-01-01T00:00:00Z", "1905-06-03T00:00:00Z", "no date"].map((publishedAt, at) => ({
      ...early,
      id: `odd-${at}`,
      title: "",
      text: at === 2 ? "" : early.text.slice(at * 30),
      publishedAt,
    }));
    for (let at = 0; at < 1_000; at += 1) index.assign({ ...early, id: `same-${at}` });
    for (const article of odd) index.assign(article);
    assert.deepEqual(index.regroup(), nothing);
  });
});

test("average linkage joins by the mean, not by the closest pair", () => {
  const likeness = [
    [1, 0.9, 0.1],
    [0.9, 1, 0.6],
    [0.1, 0.6, 1],
  ];
  const group = (least: number) => linkAverage(3, (one, other) => likeness[one]![other]!, least);
  assert.deepEqual(group(0.4), [[0, 1], [2]]);
  assert.deepEqual(group(0.35), [[0, 1, 2]]);
  assert.deepEqual(group(0.95), [[0], [1], [2]]);
});

test("a neighbourhood takes no more than it may", () => {
  const neighbourhoods = createNeighbourhoods(3);
  for (const [one, other] of [
    [1, 2],
    [3, 4],
    [2, 3],
    [4, 5],
  ] as const)
    neighbourhoods.link(one, other);
  assert.deepEqual(
    neighbourhoods.all().map((members) => members.toSorted()),
    [
      [1, 2],
      [3, 4, 5],
    ],
  );
});

test("groups keep the ids of the stories that they mostly were", () => {
  const stories = ["a", "a", "a", "b", "b", "c"];
  const ids = ["a", "a2", "c", "b", "b2", "c2"];
  const name = (groups: number[][], taken: string[] = []) =>
    nameGroups(groups, {
      storyOf: (article) => stories[article]!,
      idOf: (article) => ids[article]!,
      isTaken: (id) => ["a", "b", "c", ...taken].includes(id),
    }).map(({ storyId }) => storyId);
  assert.deepEqual(name([[0, 1, 3], [2, 4], [5]]), ["a", "b", "c"]);
  assert.deepEqual(name([[0, 1], [2], [3, 4, 5]]), ["a", "a", "b"], "its id is that of another story");
  assert.deepEqual(
    name([[0], [1, 2]]),
    ["a", "a"],
    "of the two the second holds more; the first has no id of its own",
  );
});
