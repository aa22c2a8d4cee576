import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { createHostPauses } from "../../src/fetch/host-pauses.ts";
import { type Handler, openFetcher, send, serve } from "./serve.ts";

function openPauses() {
  const clock = { time: 1_000_000, slept: 0 };
  const pauses = createHostPauses({
    now: () => clock.time,
    async sleep(ms) {
      clock.slept += ms;
      clock.time += ms;
    },
    random: () => 0.5,
  });
  return { ...pauses, clock };
}

/** Milliseconds that a host is left alone; 0 where it may be asked. */
async function left(pauses: ReturnType<typeof openPauses>, host = "a.example"): Promise<number> {
  try {
    await pauses.respect(host);
    return 0;
  } catch (error) {
    assert.ok(error instanceof TagwireError && error.code === "paused");
    return error.retryAfter!;
  }
}

const status = (code: number, retryAfter?: string) => ({
  status: code,
  header: (name: string) => (name === "retry-after" ? retryAfter : undefined),
});

describe("a host is left alone", () => {
  test("for as long as it asks, a day at most; other hosts are not", async () => {
    const pauses = openPauses();
    pauses.answered("a.example", status(429, "600"));
    assert.equal(await left(pauses), 600_000);
    assert.equal(await left(pauses, "b.example"), 0);
    pauses.clock.time += 600_000;
    assert.equal(await left(pauses), 0);
    pauses.answered("a.example", status(503, "99999999"));
    assert.equal(await left(pauses), 86_400_000);
  });

  test("a short pause is waited for", async () => {
    const pauses = openPauses();
    pauses.answered("a.example", status(503, "3"));
    assert.equal(await left(pauses), 0);
    assert.equal(pauses.clock.slept, 3_000);
  });

  test("for longer and longer while it says 429 without a time, until it answers well", async () => {
    const pauses = openPauses();
    const waits = [];
    for (let count = 0; count < 8; count += 1) {
      pauses.answered("a.example", status(429));
      waits.push((await left(pauses)) / 60_000);
      pauses.clock.time += waits.at(-1)! * 60_000;
    }
    assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
    pauses.answered("a.example", status(200));
    pauses.answered("a.example", status(429));
    assert.equal(await left(pauses), 60_000);
  });

  test("after the third request in a row without an answer", async () => {
    const pauses = openPauses();
    const fail = async () => {
      pauses.failed("a.example");
      return left(pauses);
    };
    assert.deepEqual([await fail(), await fail(), await fail()], [0, 0, 60_000]);
    pauses.clock.time += 60_000;
    assert.equal(await fail(), 120_000);
    pauses.clock.time += 120_000;
    pauses.answered("a.example", status(404));
    assert.equal(await fail(), 0);
  });

  test("an error of one page is none of the host's", async () => {
    const pauses = openPauses();
    for (const code of [500, 503, 403, 404]) pauses.answered("a.example", status(code));
    assert.equal(await left(pauses), 0);
  });
});

test("pages that wait for their turn are not asked for once their host asks for a pause", async (context) => {
  const asked: string[] = [];
  const page: Handler = (request, response) => {
    asked.push(request.url!);
    response.writeHead(429, { "retry-after": "300" }).end();
  };
  const origin = await serve(context, { "/1": page, "/2": page, "/3": page, "/feed": send("<rss/>") });
  const fetcher = openFetcher(context);
  const results = await Promise.allSettled(
    ["/1", "/2", "/3"].map((path) => fetcher.fetchPage(origin + path)),
  );
  assert.deepEqual(asked, ["/1"]);
  const codes = results.map((result) => (result.status === "rejected" ? result.reason.code : "read"));
  assert.deepEqual(codes, ["http-status", "paused", "paused"]);
  await assert.rejects(
    fetcher.fetchFeed(`${origin}/feed`, {}),
    /left alone for 5 minutes more: it asks us to wait/,
  );
});
