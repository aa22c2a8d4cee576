import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nextPollAt, type PollFacts } from "../../src/domain/next-poll.ts";

const minute = 60_000;
const hour = 60 * minute;
const noon = new Date("2026-11-24T12:00:00Z");

const ago = (ms: number, now = noon) => new Date(now.getTime() - ms).toISOString();
/** Items every so many milliseconds, from the newest back. */
const every = (gap: number, count: number, newest = gap) =>
  Array.from({ length: count }, (_, at) => ago(newest + at * gap));

function minutesUntil(facts: Partial<PollFacts>): number {
  const given = { now: noon, moments: [], fixedMinutes: 0, ...facts };
  return (nextPollAt(given).getTime() - given.now.getTime()) / minute;
}

describe("by the feed's own rhythm", () => {
  test("the wait goes with the square root of the gap between items, from five minutes to a day", () => {
    assert.equal(minutesUntil({ moments: every(hour, 40) }), 20);
    assert.equal(minutesUntil({ moments: every(4 * hour, 10) }), 40);
    assert.equal(minutesUntil({ moments: every(2 * minute, 300) }), 6);
    const rare = minutesUntil({ moments: every(6 * 24 * hour, 4) });
    assert.ok(rare > 3 * 60 && rare < 12 * 60, `${rare} minutes`);
  });

  test("without items, or with none for weeks, it is once a day", () => {
    assert.equal(minutesUntil({}), 24 * 60);
    assert.equal(minutesUntil({ moments: every(hour, 50, 40 * 24 * hour) }), 24 * 60);
  });

  test("what came in one go counts once", () => {
    const days = [1, 2, 3, 4].map((day) => ago(day * 24 * hour + 9 * hour));
    const digests = days.flatMap((moment) => Array.from({ length: 30 }, () => moment));
    assert.equal(minutesUntil({ moments: digests }), minutesUntil({ moments: days }));
  });

  test("the night is asked less than the day", () => {
    const days = Array.from({ length: 14 }, (_, at) => at + 1);
    const hours = Array.from({ length: 12 }, (_, at) => at + 6);
    const moments = days.flatMap((day) =>
      hours.map((at) => new Date(Date.UTC(2026, 10, 24 - day, at, 30)).toISOString()),
    );
    const evening = new Date("2026-11-23T22:00:00Z");
    const night = minutesUntil({ moments, now: evening });
    const morning = minutesUntil({ moments, now: new Date("2026-11-23T08:00:00Z") });
    assert.ok(morning <= 25, `by day after ${morning} minutes`);
    assert.ok(night >= 3 * morning, `at night after ${night} minutes`);
  });

  test("a feed that has fallen silent is asked less and less", () => {
    const waits = [1, 5, 10, 20].map((days) => minutesUntil({ moments: every(hour, 200, days * 24 * hour) }));
    assert.deepEqual(
      waits,
      waits.toSorted((one, other) => one - other),
    );
    assert.ok(waits.at(-1)! >= 20 * 60);
  });

  test("dates in the future count for nothing", () => {
    assert.equal(minutesUntil({ moments: [ago(-hour), ago(-24 * hour)] }), 24 * 60);
  });
});

describe("what the publisher asks for only lengthens the wait", () => {
  const moments = every(hour, 40);

  test("ttl, update periods and Cache-Control, to a day at most", () => {
    assert.equal(minutesUntil({ moments, maxAgeSeconds: 60 }), 20);
    assert.equal(minutesUntil({ moments, maxAgeSeconds: 7_200 }), 120);
    assert.equal(minutesUntil({ moments, pace: { leastSeconds: 5_400 }, maxAgeSeconds: 60 }), 90);
    assert.equal(minutesUntil({ moments, pace: { leastSeconds: 30 * 86_400 } }), 24 * 60);
    assert.equal(minutesUntil({ moments, fixedMinutes: 15, maxAgeSeconds: 1_800 }), 30);
  });

  test("a hub that sends what is new leaves a poll a day, no later than the lease's end", () => {
    assert.equal(minutesUntil({ moments, pushedUntil: ago(-72 * hour) }), 24 * 60);
    assert.equal(minutesUntil({ moments, pushedUntil: ago(-3 * hour) }), 180);
    assert.equal(minutesUntil({ moments, pushedUntil: ago(hour) }), 20);
  });

  test("skipped hours and days are slept through", () => {
    assert.equal(minutesUntil({ moments, pace: { skipHours: [12, 13] } }), 120);
    assert.equal(minutesUntil({ moments, pace: { skipHours: [11, 13] } }), 20);
    assert.equal(minutesUntil({ moments, pace: { skipDays: [2] } }), 12 * 60);
    assert.equal(minutesUntil({ moments, pace: { skipDays: [0, 1, 2, 3, 4, 5, 6] } }), 24 * 60);
  });
});

test("a fixed interval goes before the rhythm", () => {
  assert.equal(minutesUntil({ moments: every(hour, 40), fixedMinutes: 7 }), 7);
  assert.equal(minutesUntil({ fixedMinutes: 2_880 }), 2_880);
});
