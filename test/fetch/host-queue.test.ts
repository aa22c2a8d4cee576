import assert from "node:assert/strict";
import { test } from "node:test";
import { createHostQueue } from "../../src/fetch/host-queue.ts";

function openQueue() {
  const clock = { time: 10_000, waits: [] as number[] };
  const queue = createHostQueue({
    now: () => clock.time,
    async sleep(ms) {
      clock.waits.push(ms);
      clock.time += ms;
    },
  });
  /** A task whose answer begins after so long, and ends after so much more. */
  const task = (untilAnswer: number, body: number) => async (answered: () => void) => {
    clock.time += untilAnswer;
    answered();
    clock.time += body;
  };
  return { queue, clock, task };
}

test("a host rests as long as its last answer took to begin", async () => {
  const { queue, clock, task } = openQueue();
  await queue.run("a", 0, task(300, 50));
  await queue.run("a", 0, task(10, 0));
  await queue.run("a", 0, task(10, 0));
  assert.deepEqual(clock.waits, [300, 10]);
});

test("five seconds at most, unless its robots.txt asks for more", async () => {
  const { queue, clock, task } = openQueue();
  await queue.run("a", 0, task(60_000, 0));
  await queue.run("a", 0, task(60_000, 0));
  await queue.run("a", 20_000, task(0, 0));
  assert.deepEqual(clock.waits, [5_000, 20_000]);
});

test("time that has passed counts, and other hosts do not wait", async () => {
  const { queue, clock, task } = openQueue();
  await queue.run("a", 0, task(300, 0));
  clock.time += 400;
  await queue.run("b", 0, task(100, 0));
  await queue.run("a", 0, task(300, 0));
  assert.deepEqual(clock.waits, []);
});

test("a failed task frees the host", async () => {
  const { queue } = openQueue();
  const failed = queue.run("a", 0, async () => {
    throw new Error("broken");
  });
  const next = queue.run("a", 0, async () => "well");
  await assert.rejects(failed, /broken/);
  assert.equal(await next, "well");
});
