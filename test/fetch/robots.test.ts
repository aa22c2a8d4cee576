import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openFetcher, send, serve } from "./serve.ts";

const text = { "content-type": "text/plain" };
const page = send("<p>page</p>");

describe("robots.txt", () => {
  test("is asked once for pages, never for feeds", async (context) => {
    let asked = 0;
    const origin = await serve(context, {
      "/robots.txt": (_request, response) => {
        asked += 1;
        response.end("User-agent: *\nDisallow: /private/\n\nUser-agent: tagwire\nDisallow: /ours/\n");
      },
      "/private/page": page,
      "/ours/page": page,
      "/ours/feed": send("<rss/>"),
    });
    const fetcher = openFetcher(context);
    await fetcher.fetchFeed(`${origin}/ours/feed`, {});
    assert.equal(asked, 0);
    // The group for our own name replaces the one for all (RFC 9309 §2.2.1).
    await Promise.all([
      fetcher.fetchPage(`${origin}/private/page`),
      fetcher.fetchPage(`${origin}/private/page`),
    ]);
    await assert.rejects(fetcher.fetchPage(`${origin}/ours/page`), {
      code: "refused-by-robots",
      message: `${origin}/ours/page may not be read by programs: ${origin}/robots.txt disallows it.`,
    });
    assert.equal(asked, 1);
  });

  test("is asked again after a day", async (context) => {
    let asked = 0;
    let time = 0;
    const origin = await serve(context, {
      "/robots.txt": (_request, response) => {
        asked += 1;
        response.end("");
      },
      "/page": page,
    });
    const fetcher = openFetcher(context, { now: () => time, sleep: async () => {} });
    for (const hours of [0, 23, 25]) {
      time = hours * 3_600_000;
      await fetcher.fetchPage(`${origin}/page`);
    }
    assert.equal(asked, 2);
  });

  test("that is not there allows everything", async (context) => {
    const origin = await serve(context, { "/robots.txt": send("", {}, 403), "/page": page });
    assert.equal((await openFetcher(context).fetchPage(`${origin}/page`)).text, "<p>page</p>");
  });

  test("that fails twice is read the third time", async (context) => {
    let asked = 0;
    const origin = await serve(context, {
      "/robots.txt": (_request, response) => {
        asked += 1;
        response.writeHead(asked < 3 ? 503 : 200, text).end("User-agent: *\nDisallow: /no");
      },
      "/page": page,
      "/no": page,
    });
    const fetcher = openFetcher(context);
    assert.equal((await fetcher.fetchPage(`${origin}/page`)).status, 200);
    await assert.rejects(fetcher.fetchPage(`${origin}/no`), { code: "refused-by-robots" });
  });

  test("that keeps failing holds the pages back, for a while and with few requests", async (context) => {
    let asked = 0;
    let time = 0;
    const origin = await serve(context, {
      "/robots.txt": (_request, response) => {
        asked += 1;
        response.writeHead(asked <= 3 ? 500 : 404).end();
      },
      "/page": page,
    });
    const fetcher = openFetcher(context, { now: () => time, sleep: async () => {} });
    const tries = Array.from({ length: 5 }, () => fetcher.fetchPage(`${origin}/page`));
    for (const one of tries)
      await assert.rejects(one, { code: "http-status", status: 500, message: /robots\.txt/ });
    assert.equal(asked, 3);
    time = 60_000;
    assert.equal((await fetcher.fetchPage(`${origin}/page`)).status, 200);
  });

  test("slows us down with Crawl-delay", async (context) => {
    const origin = await serve(context, {
      "/robots.txt": send("User-agent: *\nCrawl-delay: 7\n", text),
      "/page": page,
    });
    const fetcher = openFetcher(context);
    await fetcher.fetchPage(`${origin}/page`);
    await fetcher.fetchPage(`${origin}/page`);
    assert.deepEqual(fetcher.waits, [7_000, 7_000]);
  });

  test("of any length is read as far as the RFC asks", async (context) => {
    const long = `User-agent: *\nDisallow: /no\n${"# filler\n".repeat(100_000)}`;
    const origin = await serve(context, { "/robots.txt": send(long, text), "/no": page });
    await assert.rejects(openFetcher(context).fetchPage(`${origin}/no`), { code: "refused-by-robots" });
  });
});
