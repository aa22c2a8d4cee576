import assert from "node:assert/strict";
import { test } from "node:test";
import { categories, findCategory, mediaTopics } from "../../src/domain/category.ts";

test("every category but General covers top-level Media Topics, and no topic belongs to two", () => {
  const topics = categories.flatMap((category) => mediaTopics[category]);
  assert.equal(new Set(topics).size, topics.length);
  for (const topic of topics) assert.match(topic, /^medtop:\d{8}$/);
  assert.deepEqual(
    categories.filter((category) => mediaTopics[category].length === 0),
    ["General"],
  );
});

test("a category is found whatever its case", () => {
  assert.equal(findCategory("sports"), "Sports");
  assert.equal(findCategory("Astrology"), undefined);
});
