import assert from "node:assert/strict";
import { test } from "node:test";
import { normalizeLanguage } from "../../../src/understand/language/normalize-language.ts";

const declared: [string, string | undefined][] = [
  ["en", "en"],
  ["en-GB", "en"],
  ["de_AT", "de"],
  [" PT-br ", "pt"],
  ["no", "nb"],
  ["nn-NO", "nn"],
  ["iw", "he"],
  ["jpn", "ja"],
  ["zh-Hant-TW", "zh"],
  ["arz", "ar"],
  ["und", undefined],
  ["x-default", undefined],
  ["english", undefined],
  ["xq", undefined],
  ["", undefined],
  ["constructor", undefined],
];

for (const [given, wanted] of declared) {
  test(`"${given}" is ${wanted}`, () => assert.equal(normalizeLanguage(given), wanted));
}
