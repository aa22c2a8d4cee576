import assert from "node:assert/strict";
import { test } from "node:test";
import { type ArticleGroup, isDay } from "../../src/domain/article-filter.ts";
import { countChoices } from "../../src/domain/count-choices.ts";

const groups: ArticleGroup[] = [
  { publisherKey: "a", publisherName: "A", language: "en", category: "Politics", articles: 5, copies: 0 },
  { publisherKey: "a", publisherName: "A", language: "ja", category: "Health", articles: 1, copies: 0 },
  { publisherKey: "b", publisherName: "B", language: "en", category: "Health", articles: 2, copies: 3 },
];
const short = (choices: { key: string; articles: number }[]) =>
  choices.map(({ key, articles }) => `${key} ${articles}`).join(", ");

test("each fact is counted under the others of the filter", () => {
  const all = countChoices(groups, {});
  assert.deepEqual(
    [all.found, short(all.publishers), short(all.languages), short(all.categories)],
    [8, "a 6, b 5", "en 7, ja 1", "Politics 5, Health 3"],
  );
  const health = countChoices(groups, { category: "Health" });
  assert.deepEqual(
    [health.found, short(health.publishers), short(health.languages), short(health.categories)],
    [3, "b 5, a 1", "en 2, ja 1", "Politics 5, Health 3"],
  );
});

test("a publisher's copies count in what is narrowed to it", () => {
  const own = countChoices(groups, { publisherKey: "b" });
  assert.deepEqual([own.found, short(own.languages), own.publishers[1]?.name], [5, "en 5", "B"]);
  assert.deepEqual(countChoices(groups, { publisherKey: "b", language: "ja" }).found, 0);
});

test("a day is one that exists", () => {
  for (const day of ["2026-11-20", "2024-02-29"]) assert.equal(isDay(day), true, day);
  for (const day of ["2026-02-29", "2026-13-01", "2026-1-1", "20-11-2026", "today", ""])
    assert.equal(isDay(day), false, day);
});
