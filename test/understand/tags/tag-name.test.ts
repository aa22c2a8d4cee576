import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tagName } from "../../../src/understand/tags/tag-name.ts";

describe("tagName", () => {
  for (const [name, wanted] of [
    ["Lee Jae-myung", "LeeJaeMyung"],
    ["Côte d'Ivoire", "CotedIvoire"],
    ["G7 summit", "G7Summit"],
    ["Moody's", "Moodys"],
    ["Marks & Spencer", "MarksAndSpencer"],
    ["Łódź", "Lodz"],
    ["石破茂", "石破茂"],
    ["ドナルド・トランプ", "ドナルドトランプ"],
    ["이시바 시게루", "이시바시게루"],
    ["2025", undefined],
    ["…", undefined],
    ["x".repeat(61), undefined],
  ] as const)
    it(`makes ${wanted} of ${name.slice(0, 20)}`, () => assert.equal(tagName(name), wanted));
});
