import assert from "node:assert/strict";
import { test } from "node:test";
import { compareArticles } from "../../src/stories/compare-articles.ts";
import { pickTerms } from "../../src/stories/pick-terms.ts";
import { type BoardArticle, createStoryBoard } from "../../src/stories/story-board.ts";

function article(words: string): BoardArticle {
  const weights = new Map(words.split(" ").map((word) => [`en:${word}`, 1]));
  return { vector: pickTerms(weights), language: "en", publisher: undefined, at: Number.NaN };
}

const likest = (board: ReturnType<typeof createStoryBoard>, words: string) =>
  board.findLikest(article(words), Number.NEGATIVE_INFINITY)?.story.id;

test("thousands come and go, and what stays is still found", () => {
  const board = createStoryBoard(14);
  board.pin(0, "stays", article("kushiro nemuro tremor harbour"));
  for (let round = 0; round < 5; round += 1) {
    for (let number = 1; number <= 700; number += 1)
      board.pin(number, `story-${number}`, article(`word${number} harbour other${number}`));
    for (let number = 1; number <= 700; number += 1) board.unpin(number);
  }
  assert.equal(likest(board, "nemuro tremor"), "stays");
  assert.equal(likest(board, "word5 other5"), undefined);
});

test("a story whose articles leave one by one forgets their words", () => {
  const board = createStoryBoard(14);
  board.pin(1, "story", article("kushiro tremor"));
  board.pin(2, "story", article("kushiro ferry"));
  board.pin(3, "other", article("ferry piraeus"));
  board.unpin(2);
  assert.equal(likest(board, "ferry"), "other");
  board.unpin(1);
  assert.equal(likest(board, "kushiro"), undefined);
  assert.equal(board.has(1), false);
});

test("a word that thousands have leads to none of them", () => {
  const board = createStoryBoard(14);
  for (let number = 0; number < 7_000; number += 1)
    board.pin(number, `story-${number}`, article(`ferry word${number}`));
  assert.equal(likest(board, "ferry"), undefined);
  assert.equal(likest(board, "ferry word6999"), "story-6999");
});

test("likeness of two articles halves with each ten days between them; undated ones are of one day", () => {
  const likenessAfter = (days: number) => {
    const board = createStoryBoard(60);
    const day = 86_400_000;
    board.pin(0, "one", { ...article("kushiro nemuro tremor harbour"), at: day });
    board.pin(1, "other", { ...article("kushiro nemuro tremor ferry"), at: day * (1 + days) });
    return compareArticles(board, []).likeness(0, 1);
  };
  const sameDay = likenessAfter(0);
  assert.ok(sameDay > 0);
  assert.ok(Math.abs(likenessAfter(10) / sameDay - 0.5) < 1e-9);
  assert.ok(Math.abs(likenessAfter(20) / sameDay - 0.25) < 1e-9);
  assert.equal(likenessAfter(Number.NaN), sameDay);
});
