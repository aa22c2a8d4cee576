import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDate } from "../../../src/domain/dates/parse-date.ts";
import { spellings } from "./date-spellings.ts";

for (const [spelling, moment, language] of spellings) {
  test(`reads ${JSON.stringify(spelling)}${language ? ` (${language})` : ""}`, () => {
    assert.equal(parseDate(spelling, language), new Date(moment).toISOString());
  });
}

for (const value of [
  "",
  "yesterday",
  "3 days ago",
  "32 Jun 2025",
  "30 Feb 2025",
  "2025-13-01",
  "12:05",
  "2025-06-03T25:00:00Z",
  "n/a",
  "0",
  "99999999999999999999",
]) {
  test(`refuses ${JSON.stringify(value)}`, () => assert.equal(parseDate(value), undefined));
}

test("gives ISO 8601 or nothing for any text", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(undefined, "en-GB", "xx", "ja"), (text, language) => {
      const read = parseDate(text, language);
      assert.ok(read === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(read));
    }),
  );
});

test("does not hang on long text", () => {
  assert.equal(parseDate("1 ".repeat(200_000)), undefined);
  assert.equal(parseDate("@ - ".repeat(30)), undefined);
});
