import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { expectedCount, growthAtLeast, leastGrowth } from "../../src/domain/growth.ts";

/** Windows of a day with these counts, the last one first, in an archive of 100 articles a day. */
function past(counts: number[], archive = 100) {
  return { period: 24, windows: counts.map((counted, at) => ({ ago: at + 1, counted, archive })) };
}

const days = (count: (ago: number) => number) => past(Array.from({ length: 28 }, (_, at) => count(at + 1)));

function rises(counted: number, before: ReturnType<typeof past>, archive = 100): boolean {
  return growthAtLeast(counted, expectedCount(counted, archive, before)) >= leastGrowth;
}

const near = (actual: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not about ${expected}`);

describe("what is usual", () => {
  test("of a steady thing is what it always is, and that does not rise", () => {
    near(
      expectedCount(
        10,
        100,
        days(() => 10),
      ),
      10,
      0.01,
    );
    assert.ok(
      !rises(
        10,
        days(() => 10),
      ),
    );
    assert.ok(
      !rises(
        14,
        days(() => 10),
      ),
    );
  });

  test("goes with the archive: twice the articles of everything is no rise", () => {
    near(
      expectedCount(
        20,
        200,
        days(() => 10),
      ),
      20,
      0.01,
    );
    assert.ok(
      !rises(
        20,
        days(() => 10),
        200,
      ),
    );
    assert.ok(
      rises(
        40,
        days(() => 10),
        100,
      ),
    );
  });

  test("knows the weekday: what comes every week does not rise, and does on another day", () => {
    const weekly = days((ago) => (ago % 7 === 0 ? 12 : 0));
    assert.ok(!rises(12, weekly));
    const otherDay = days((ago) => (ago % 7 === 3 ? 12 : 0));
    assert.ok(rises(12, otherDay));
  });

  test("forgets: a burst of last week weighs more than one of three weeks ago", () => {
    const burst = (day: number) => days((ago) => (ago === day ? 60 : 0));
    assert.ok(expectedCount(10, 100, burst(5)) > 2 * expectedCount(10, 100, burst(19)));
  });

  test("is unknown without a past, so that nothing rises in a new archive", () => {
    assert.equal(expectedCount(50, 100, past([])), Number.POSITIVE_INFINITY);
    assert.equal(growthAtLeast(50, Number.POSITIVE_INFINITY), 0);
    assert.ok(!rises(10, past([0], 3)), "a past of three articles proves nothing");
  });
});

describe("the growth that is sure", () => {
  test("is more than that of few articles where many have grown as much", () => {
    near(growthAtLeast(80, 20), 3.1, 0.1);
    near(growthAtLeast(4, 2), 0.65, 0.1);
    assert.ok(growthAtLeast(80, 20) > growthAtLeast(8, 2));
  });

  test("lets something new rise from four articles on", () => {
    assert.ok(growthAtLeast(3, 0) < leastGrowth);
    assert.ok(growthAtLeast(4, 0) >= leastGrowth);
  });

  test("is the lower bound of the gamma distribution: its 5 % quantiles as tables have them", () => {
    // Gamma(shape) at 0.05: 3.285 for 7, 14.894 for 22 (half the chi-square quantiles of 14 and 44 degrees).
    near(growthAtLeast(5, -1), 3.285, 0.02);
    near(growthAtLeast(20, -1), 14.894, 0.02);
  });
});
