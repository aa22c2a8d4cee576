import assert from "node:assert/strict";
import { test } from "node:test";
import { togetherness } from "../../src/domain/togetherness.ts";

const archive = 10_000;

test("a tag that everything has is related to nothing", () => {
  const everywhere = togetherness({ shared: 40, one: 100, other: 4_000, archive });
  const close = togetherness({ shared: 30, one: 100, other: 50, archive });
  assert.ok(Math.abs(everywhere) < 0.01);
  assert.ok(close > 0.5);
});

test("one meeting of two rare tags counts less than many", () => {
  const once = togetherness({ shared: 1, one: 100, other: 1, archive });
  const often = togetherness({ shared: 20, one: 100, other: 30, archive });
  assert.ok(once < often);
});

test("tags that avoid each other come last", () => {
  assert.ok(togetherness({ shared: 1, one: 1_000, other: 1_000, archive }) < 0);
  assert.equal(togetherness({ shared: 0, one: 5, other: 5, archive }), -1);
});

test("an archive in which all have both says nothing", () => {
  assert.equal(togetherness({ shared: 3, one: 3, other: 3, archive: 3 }), 0);
});
