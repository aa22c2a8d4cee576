import assert from "node:assert/strict";
import { test } from "node:test";
import { isRising, type Mention, measureRise } from "../../src/domain/measure-rise.ts";

const windows = Array.from({ length: 28 }, (_, at) => ({ ago: at + 1, counted: 1, archive: 100 }));
const window = { hours: 24, period: 24, archive: 100, windows };

/** An article each by these newsrooms, spread over the day. */
function spread(newsrooms: number[]): Mention[] {
  return newsrooms.map((newsroom, at) => ({
    newsroom,
    hoursAgo: Math.floor((at + 0.5) * (24 / newsrooms.length)),
  }));
}

test("a spike of several newsrooms rises, with its figures", () => {
  const rise = measureRise(spread([1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]), window);
  assert.ok(isRising(rise));
  assert.deepEqual([rise.articles, rise.newsrooms], [12, 5]);
  assert.ok(rise.before > 0.9 && rise.before < 1.1, String(rise.before));
  assert.ok(rise.score > 2 && rise.score < 4, String(rise.score));
});

test("one newsroom alone never rises, however loud", () => {
  const rise = measureRise(spread(Array.from({ length: 24 }, () => 1)), window);
  assert.ok(!isRising(rise));
  assert.ok(rise.score < 1, String(rise.score));
});

test("a live ticker beside one other newsroom counts for no more than the other", () => {
  const ticker = measureRise(spread([...Array.from({ length: 23 }, () => 1), 2]), window);
  assert.ok(!isRising(ticker));
  const both = measureRise(spread(Array.from({ length: 24 }, (_, at) => at % 2)), window);
  assert.ok(isRising(both));
});

test("a newsroom counts once an hour", () => {
  const sameHour = Array.from({ length: 20 }, (_, at) => ({ newsroom: at % 2, hoursAgo: 12 }));
  const rise = measureRise(sameHour, window);
  assert.equal(rise.articles, 20);
  assert.ok(!isRising(rise));
});

test("what is newer counts for more", () => {
  const at = (hoursAgo: number) => [1, 2, 3, 4, 5, 6, 7].map((newsroom) => ({ newsroom, hoursAgo }));
  assert.ok(measureRise(at(1), window).score > 1.8 * measureRise(at(22), window).score);
});

test("nothing is measured as nothing", () => {
  assert.deepEqual(measureRise([], { ...window, windows: [] }), {
    articles: 0,
    newsrooms: 0,
    before: Number.POSITIVE_INFINITY,
    score: 0,
  });
});
