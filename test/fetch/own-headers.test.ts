import assert from "node:assert/strict";
import { test } from "node:test";
import { openFetcher, redirect, send, serve } from "./serve.ts";

test("a cookie goes to its own host only, and a page says the way to it", async (context) => {
  const seen: (string | undefined)[] = [];
  const goal = await serve(context, {
    "/page": (request, response) => {
      seen.push(request.headers.cookie, request.headers["user-agent"]);
      send("<p>café</p>")(request, response);
    },
  });
  const start = await serve(context, {
    "/old": (request, response) => {
      seen.push(request.headers.cookie, request.headers["user-agent"]);
      redirect(`${goal}/page`)(request, response);
    },
  });
  const fetcher = openFetcher(context, {
    headersFor: ({ origin }): Record<string, string> =>
      origin === start ? { cookie: "consent=1", "user-agent": "Mine/1" } : {},
  });
  const page = await fetcher.fetchPage(`${start}/old`);
  assert.deepEqual(seen, ["consent=1", "Mine/1", undefined, "Tagwire/test (+https://example.com/)"]);
  assert.deepEqual(page.path, [`${start}/old`, `${goal}/page`]);
  assert.equal(page.encoding, "utf-8");
});
