import assert from "node:assert/strict";
import { test } from "node:test";
import { readPace } from "../../src/feeds/read-pace.ts";

test("ttl and update periods are the least seconds between two polls", () => {
  assert.deepEqual(readPace({ ttl: 30 }), { leastSeconds: 1_800 });
  assert.deepEqual(readPace({ sy: { updatePeriod: " hourly\n", updateFrequency: 2 } }), {
    leastSeconds: 1_800,
  });
  assert.deepEqual(readPace({ sy: { updatePeriod: "daily" }, ttl: 60 }), { leastSeconds: 86_400 });
});

test("skipped hours and days are numbers, 24 o'clock is 0", () => {
  const pace = readPace({ skipHours: [1, 24, 0, 7], skipDays: ["Saturday", "sunday", "Someday"] });
  assert.deepEqual(pace, { skipHours: [1, 0, 7], skipDays: [6, 0] });
});

test("what says nothing gives nothing", () => {
  for (const facts of [{}, { ttl: 0 }, { ttl: -5 }, { ttl: Number.NaN }, { sy: { updatePeriod: "often" } }])
    assert.equal(readPace(facts), undefined);
});
