import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { createLanguageDetector } from "../../../src/understand/language/create-language-detector.ts";

const gold = path.join(import.meta.dirname, "../../../../shared/gold/languages/gold.jsonl");
const skip = existsSync(gold) ? false : "../shared/gold/languages is not there";

test("9,000 sentences in 75 languages: at least 0.96 are right, without a hint", { skip }, async () => {
  const detect = await createLanguageDetector();
  const lines = readFileSync(gold, "utf8").trim().split("\n");
  const right = lines.filter((line) => {
    const { text, language } = JSON.parse(line) as { text: string; language: string };
    return detect(text).language === language;
  });
  assert.ok(right.length / lines.length >= 0.96, `only ${right.length} of ${lines.length}`);
});
