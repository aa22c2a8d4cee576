import assert from "node:assert/strict";
import { test } from "node:test";
import { holdVersion } from "../../src/web/answers/hold-version.ts";

test("a change shows at once, those right after it together, and none is lost", () => {
  let [version, time] = [1, 0];
  const shown = holdVersion(
    () => version,
    () => time,
    500,
  );
  const seen = [1, 2, 3, 4].map((next) => {
    [version, time] = [next, time + 100];
    return shown();
  });
  assert.deepEqual(seen, [1, 2, 2, 2]);
  time += 500;
  assert.equal(shown(), 4);
});
