import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tagKey } from "../../src/domain/tag-key.ts";

const same: string[][] = [
  [
    "JapanRelations",
    "japanrelations",
    "#Japan-Relations",
    "JAPAN RELATIONS",
    "ＪａｐａｎＲｅｌａｔｉｏｎｓ",
    "JapánRelations",
  ],
  ["CotedIvoire", "Côte d’Ivoire", "Cote d'Ivoire"],
  ["Lodz", "Łódź"],
  ["Weissenfels", "Weißenfels"],
  ["石破茂", "#石破茂"],
  ["イベント", "ｲﾍﾞﾝﾄ"],
];

for (const spellings of same) {
  test(`${spellings.join(" = ")}`, () => assert.equal(new Set(spellings.map(tagKey)).size, 1));
}

test("vowel signs and voicing marks that carry meaning stay", () => {
  assert.notEqual(tagKey("हिन्दी"), tagKey("हनद"));
  assert.notEqual(tagKey("ガス"), tagKey("カス"));
  assert.notEqual(tagKey("서울"), tagKey("서올"));
});

test("a key folds to itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => assert.equal(tagKey(tagKey(name)), tagKey(name))),
  );
});
