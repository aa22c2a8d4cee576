import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseSearchQuery } from "../../../src/domain/search/parse-search-query.ts";
import { wantedWords } from "../../../src/domain/search/search-node.ts";
import { markedPart } from "../../../src/store/search/marked-part.ts";

/** The part with its hits in square brackets. */
function marked(query: string, text: string, language = "en"): string | undefined {
  const wanted = wantedWords(parseSearchQuery(query, "2026-11-24T14:00:00Z"));
  return markedPart(text, language, wanted)
    ?.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("markedPart", () => {
  const cases: [query: string, text: string, expected: string | undefined, language?: string][] = [
    ["tariff", "New tariffs, old Tariff.", "New [tariffs], old [Tariff]."],
    ['"tariff"', "New tariffs, old Tariff.", "New tariffs, old [Tariff]."],
    [
      '"south korea" -north',
      "North and South Korea: south of Korea",
      "North and [South Korea]: south of Korea",
    ],
    ["cafes", "Ein café, zwei Cafés", "Ein [café], zwei [Cafés]", "fr"],
    ["strasse haus", "Die Häuser der Straße", "Die [Häuser] der [Straße]", "de"],
    ["Japan's", "Japan’s plan", "[Japan]’s plan"],
    ["経済 OR 日本", "日本経済は、日本の", "[日本][経済]は、[日本]の", "ja"],
    ["ガス", "ＧＡＳとｶﾞｽ", "ＧＡＳと[ｶﾞｽ]", "ja"],
    ["회담", "총리와 회담했다", "총리와 [회담]했다", "ko"],
    ["covid-19", "The covid 19 and COVID-19.", "The [covid 19] and [COVID-19]."],
    ["#Japan OR tag:x", "In Japan", "In [Japan]"],
    ["eagle", "Sparrows", undefined],
    ["eagle", "", undefined],
    ["a", "\u1fdd", undefined],
  ];
  for (const [query, text, expected, language] of cases)
    test(`${query} in ${text}`, () => assert.equal(marked(query, text, language), expected));

  const filler = "Nothing of note was said about anything else on that long day. ".repeat(9);

  test("shows where most of the words stand together, from the start of a sentence", () => {
    const text = `A vote was held. ${filler}The minister said that a vote on tariffs would come. ${filler}`;
    const part = marked("vote tariffs", text)!;
    assert.match(part, /^… The minister said that a \[vote\] on \[tariffs\] would come\. Nothing/);
    assert.match(part, /\w …$/);
    assert.ok(part.length < 290, part);
  });

  test("cuts unspaced text within no character", () => {
    const part = marked("首相", `${"𠮷野家".repeat(100)}首相${"𠮷野家".repeat(100)}`, "ja")!;
    assert.match(part, /\[首相\]/);
    assert.ok(part.isWellFormed(), part);
  });

  test("gives the text back in pieces, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "binary" }),
        (text, word) => {
          const wanted = [{ kind: "words", text: word, exact: false, within: "article" } as const];
          const part = markedPart(text, "en", wanted);
          if (!part) return;
          assert.equal(part.map((piece) => piece.text).join(""), text.replace(/\s+/g, " "));
        },
      ),
    );
  });
});
