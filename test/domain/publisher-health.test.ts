import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { describeHealth } from "../../src/domain/describe-health.ts";
import { type AccessDay, judgeHealth } from "../../src/domain/publisher-health.ts";

const now = new Date("2026-11-27T12:00:00Z");

/** Days up to today: [full, partial, blocked] each. */
function days(...counts: [number, number, number][]): AccessDay[] {
  return counts.map(([full, partial, blocked], at) => {
    const time = now.getTime() - (counts.length - 1 - at) * 86_400_000;
    return { day: new Date(time).toISOString().slice(0, 10), full, partial, blocked };
  });
}

const words = (...counts: [number, number, number][]) => describeHealth(judgeHealth(days(...counts)), now);

describe("the health of a publisher", () => {
  test("is the share of whole, partial and blocked articles", () => {
    assert.equal(words([10, 0, 0], [10, 0, 0]), "100 % whole");
    assert.equal(words([60, 30, 10]), "60 % whole, 30 % in part, 10 % blocked");
    assert.equal(words([999, 1, 0]), "99 % whole, 1 % in part");
    assert.equal(words(), "");
  });

  test("says since when it is worse, and how", () => {
    assert.equal(
      words([10, 0, 0], [10, 0, 0], [9, 1, 0], [2, 0, 8], [1, 0, 9], [3, 0, 7]),
      "58 % whole, 2 % in part, 40 % blocked; since Wednesday 80 % blocked",
    );
    const paywalled: [number, number, number][] = Array.from({ length: 9 }, () => [0, 5, 0]);
    assert.match(words([20, 0, 0], ...paywalled), /since 19-11-2026 100 % in part$/);
  });

  test("says since when it is better", () => {
    assert.match(words([0, 0, 9], [1, 0, 9], [8, 1, 0], [9, 0, 0]), /since Thursday 94 % whole$/);
  });

  test("takes chance for chance", () => {
    const steady: [number, number, number][][] = [
      [
        [5, 0, 5],
        [6, 0, 4],
        [4, 0, 6],
        [5, 0, 5],
      ],
      // Too few to tell.
      [
        [2, 0, 0],
        [0, 0, 3],
      ],
      [
        [20, 0, 0],
        [0, 0, 2],
      ],
      // Less of a move than would matter.
      [
        [90, 0, 10],
        [70, 0, 30],
      ],
    ];
    for (const counts of steady) assert.equal(judgeHealth(days(...counts)).change, undefined);
  });

  test("does not mind the order of days", () => {
    const sorted = days([10, 0, 0], [9, 0, 1], [0, 0, 10]);
    assert.deepEqual(judgeHealth(sorted.toReversed()), judgeHealth(sorted));
    assert.equal(judgeHealth(sorted).change?.since, "2026-11-27");
  });
});
