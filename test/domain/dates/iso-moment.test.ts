import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isoMoment } from "../../../src/domain/dates/iso-moment.ts";

const first = Date.parse("0000-01-01T00:00:00.000Z");
const last = Date.parse("9999-12-31T23:59:59.999Z");

test("writes every moment of the years 0 to 9999 as toISOString does", () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (moment) =>
      assert.equal(isoMoment(moment), new Date(moment).toISOString()),
    ),
    { numRuns: 3_000 },
  );
});

test("writes the days around leap days and turns of centuries", () => {
  for (const day of ["0000-02-29", "1900-02-28", "1900-03-01", "1969-12-31", "2000-02-29", "2024-12-31"])
    assert.equal(isoMoment(Date.parse(day)), `${day}T00:00:00.000Z`);
  assert.equal(isoMoment(first), "0000-01-01T00:00:00.000Z");
  assert.equal(isoMoment(last), "9999-12-31T23:59:59.999Z");
});

test("has no words for other years, nor for what is no number", () => {
  for (const moment of [first - 1, last + 1, Number.NaN, Infinity, -8.64e15])
    assert.equal(isoMoment(moment), undefined);
});
