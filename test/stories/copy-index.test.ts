import assert from "node:assert/strict";
import { test } from "node:test";
import { createCopyIndex, sketchShingles } from "../../src/stories/copy-index.ts";
import { shingleText } from "../../src/stories/shingle-text.ts";

const sentences = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name} sentence ${at} tells of ${name}${at * 7} and no other.`);
const sketch = (lines: string[]) => sketchShingles(shingleText(lines.join(" ")));

test("order does not matter, and the share is about right", () => {
  const index = createCopyIndex();
  const lines = sentences("wire", 120);
  index.add(7, sketch(lines));
  const turned = index.find(sketch(lines.toReversed()));
  assert.equal(turned?.number, 7);
  const mixed = [...lines.slice(0, 80), ...sentences("own", 20)];
  const found = index.find(sketch(mixed));
  assert.equal(found?.number, 7);
  assert.ok(Math.abs(found.share - 0.8) < 0.15, String(found.share));
});

test("what was removed is not found, however many came and went", () => {
  const index = createCopyIndex();
  index.add(0, sketch(sentences("stays", 30)));
  for (let round = 0; round < 4; round += 1) {
    for (let number = 1; number <= 400; number += 1) index.add(number, sketch(sentences(`n${number}x`, 5)));
    for (let number = 1; number <= 400; number += 1) index.remove(number);
  }
  assert.equal(index.find(sketch(sentences("n9x", 5))), undefined);
  assert.equal(index.find(sketch(sentences("stays", 30)))?.number, 0);
  index.remove(0);
  index.remove(0);
  assert.equal(index.find(sketch(sentences("stays", 30))), undefined);
});
