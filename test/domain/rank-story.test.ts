import assert from "node:assert/strict";
import { test } from "node:test";
import { rankStory } from "../../src/domain/rank-story.ts";

const parts = (count: number, hoursAgo: number) =>
  Array.from({ length: count }, (_, newsroom) => ({ newsroom, hoursAgo }));

test("more newsrooms, fresher and growing stand higher", () => {
  const score = (count: number, hoursAgo: number, growth = 1) =>
    rankStory(parts(count, hoursAgo), growth, 12).score;
  assert.ok(score(5, 1) > score(3, 1));
  assert.ok(score(3, 1) > score(3, 10));
  assert.ok(score(3, 1, 4) > score(5, 1));
  assert.ok(score(10, 40) < score(3, 1), "yesterday's big story makes room");
});

test("a newsroom counts once, by its newest article; one straggler does not bring an old story back", () => {
  const rank = rankStory([...parts(8, 48), { newsroom: 3, hoursAgo: 0 }], 0, 12);
  assert.equal(rank.newsrooms, 8);
  assert.equal(rank.fresh, 1 + 7 / 16);
  assert.equal(rank.score, rank.fresh * Math.log2(9));
  assert.ok(rank.score < rankStory(parts(3, 1), 0, 12).score);
});

test("three newsrooms of yesterday stand above one of the last hour", () => {
  assert.ok(rankStory(parts(3, 24), 0, 12).score > rankStory(parts(1, 1), 0, 12).score);
});

test("a story of copies only has no newsroom of its own, and one from the future is fresh", () => {
  assert.equal(rankStory([], 3, 12).score, 0);
  assert.equal(rankStory(parts(1, -5), 0, 12).fresh, 1);
});
