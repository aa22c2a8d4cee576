import assert from "node:assert/strict";
import { test } from "node:test";
import { splitCredit } from "../../src/extract/metadata/split-credit.ts";

const lines: [string, { caption?: string; credit?: string }][] = [
  ["The pier at noon. Photo: Ann Lee/AP", { caption: "The pier at noon.", credit: "Ann Lee/AP" }],
  ["The pier at noon (Foto: Ann Lee)", { caption: "The pier at noon", credit: "Ann Lee" }],
  ["The pier at noon | © Ann Lee", { caption: "The pier at noon", credit: "Ann Lee" }],
  ["Image by Ann Lee", { credit: "Ann Lee" }],
  ["港の桟橋。写真：山田太郎", { caption: "港の桟橋。", credit: "山田太郎" }],
  ["A photo of the pier hangs in the hall.", { caption: "A photo of the pier hangs in the hall." }],
  ["The sources: wind and water.", { caption: "The sources: wind and water." }],
  ["", {}],
];

for (const [line, expected] of lines) {
  test(`caption and credit of "${line}"`, () => assert.deepEqual(splitCredit(line), expected));
}
