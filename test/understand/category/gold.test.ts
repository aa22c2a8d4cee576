import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import type { Category } from "../../../src/domain/category.ts";
import { classifyCategory } from "../../../src/understand/category/classify-category.ts";

const folder = path.join(import.meta.dirname, "../../../../shared/gold/categories");
const skip = existsSync(folder) ? false : "../shared/gold/categories is not there";

interface GoldLine {
  title: string;
  text: string;
  language: string;
  category: Category;
}

/** The mean over the gold's categories of the harmonic mean of precision and recall. */
function macroF1(lines: GoldLine[]): number {
  const got = lines.map(({ title, text, language }) => classifyCategory({ title, text, language }).category);
  const wanted = lines.map(({ category }) => category);
  const scores = [...new Set(wanted)].map((category) => {
    const hits = wanted.filter((each, index) => each === category && got[index] === category).length;
    const both =
      wanted.filter((each) => each === category).length + got.filter((each) => each === category).length;
    return (2 * hits) / both;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

for (const [file, floor] of [
  ["gold-en.jsonl", 0.93],
  ["gold-de.jsonl", 0.82],
] as const) {
  test(`${file}: macro-F1 from title and text alone is at least ${floor}`, { skip }, () => {
    const lines = readFileSync(path.join(folder, file), "utf8").trim().split("\n");
    const score = macroF1(lines.map((line) => JSON.parse(line) as GoldLine));
    assert.ok(score >= floor, `only ${score}`);
  });
}
