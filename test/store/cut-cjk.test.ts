import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cutCjk, isLoneCjk } from "../../src/store/cut-cjk.ts";

const words = (text: string) => cutCjk(text).split(/\s+/).filter(Boolean);

describe("cutCjk", () => {
  const cases: [string, string][] = [
    ["日本経済", "日本 本経 経済"],
    ["カナナスキス", "カナ ナナ ナス スキ キス"],
    ["サーバー", "サー ーバ バー"],
    ["時々", "時々"],
    ["米、独", "米 、 独"],
    ["대통령은 일본", "대통 통령 령은 일본"],
    ["NTTが2社と", "NTT が 2 社と"],
    ["ﾄﾖﾀ ＮＴＴ", "トヨ ヨタ NTT"],
    ["𠮷野家", "𠮷野 野家"],
    ["Tokyo, naïve 東京", "Tokyo, naïve 東京"],
    ["Ελλάδα हिन्दी ไทย", "Ελλάδα हिन्दी ไทย"],
  ];
  for (const [text, expected] of cases) {
    test(`cuts ${text}`, () => assert.deepEqual(words(text), expected.split(" ")));
  }

  test("leaves text without such scripts exactly as it is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => cutCjk(text) === text));
  });

  test("finds every two-character part of a run", () => {
    const character = fc.constantFrom(..."日本経済首相会談カナアい대통령");
    fc.assert(
      fc.property(fc.array(character, { minLength: 2 }), (run) => {
        const found = new Set(words(run.join("")));
        return run.slice(1).every((next, at) => found.has(run[at] + next));
      }),
    );
  });

  test("knows a character that is a word by itself", () => {
    assert.deepEqual(["米", "한", "ア", "米国", "a", "", "、"].map(isLoneCjk), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
