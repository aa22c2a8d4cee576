import assert from "node:assert/strict";
import { test } from "node:test";
import { readCursor, writeCursor } from "../../src/domain/page.ts";

test("a cursor comes back from its address", () => {
  const cursor = { publishedAt: "2026-11-24T12:00:00.000Z", articleId: "0123456789abcdef" };
  assert.deepEqual(readCursor(writeCursor(cursor)), cursor);
});

test("what is no cursor is none", () => {
  for (const value of [
    "",
    "12",
    "x-0123456789abcdef",
    "1764000000000-0123",
    "1764000000000-0123456789abcdeg",
    "99999999999999999-0123456789abcdef",
  ]) {
    assert.equal(readCursor(value), undefined, value);
  }
});
