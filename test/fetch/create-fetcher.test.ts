import assert from "node:assert/strict";
import { createServer } from "node:net";
import { describe, test } from "node:test";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { openFetcher, redirect, send, serve } from "./serve.ts";

/** The TagwireError that a promise ends in. */
async function failure(promise: Promise<unknown>): Promise<TagwireError> {
  const error = await promise.then(
    () => assert.fail("it did not fail"),
    (reason) => reason,
  );
  assert.ok(error instanceof TagwireError, String(error));
  return error;
}

describe("conditional requests", () => {
  test("validators come back and are sent", async (context) => {
    const origin = await serve(context, {
      "/feed": (request, response) => {
        const known = request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"];
        if (known) response.writeHead(304).end();
        else
          response
            .writeHead(200, {
              "content-type": "application/rss+xml",
              etag: '"v1"',
              "last-modified": "Tue, 03 Jun 2025 10:00:00 GMT",
              "cache-control": "public, max-age=900",
            })
            .end("<rss/>");
      },
    });
    const fetcher = openFetcher(context);
    const first = await fetcher.fetchFeed(`${origin}/feed`, {});
    assert.deepEqual(first, {
      changed: true,
      url: `${origin}/feed`,
      contentType: "application/rss+xml",
      text: "<rss/>",
      etag: '"v1"',
      lastModified: "Tue, 03 Jun 2025 10:00:00 GMT",
      maxAgeSeconds: 900,
    });
    assert.deepEqual(await fetcher.fetchFeed(`${origin}/feed`, first.changed ? first : {}), {
      changed: false,
      url: `${origin}/feed`,
    });
  });

  test("it says who asks", async (context) => {
    let agent: string | undefined;
    const origin = await serve(context, {
      "/feed": (request, response) => {
        agent = request.headers["user-agent"];
        response.end("<rss/>");
      },
    });
    await openFetcher(context).fetchFeed(`${origin}/feed`, {});
    assert.equal(agent, "Tagwire/test (+https://example.com/)");
  });
});

describe("redirects", () => {
  test("permanent ones move the feed", async (context) => {
    const origin = await serve(context, {
      "/a": redirect("/b", 301),
      "/b": redirect("c#part", 308),
      "/c": send("<rss/>"),
    });
    const fetched = await openFetcher(context).fetchFeed(`${origin}/a`, {});
    assert.equal(fetched.url, `${origin}/c`);
    assert.equal(fetched.movedTo, `${origin}/c`);
  });

  test("one temporary hop moves nothing", async (context) => {
    const origin = await serve(context, {
      "/a": redirect("/b", 301),
      "/b": redirect("/c", 302),
      "/c": send("<rss/>"),
    });
    const fetched = await openFetcher(context).fetchFeed(`${origin}/a`, {});
    assert.equal(fetched.url, `${origin}/c`);
    assert.equal(fetched.movedTo, undefined);
  });

  test("a circle is named", async (context) => {
    const origin = await serve(context, { "/a": redirect("/b"), "/b": redirect("/a") });
    const error = await failure(openFetcher(context).fetchPage(`${origin}/a`));
    assert.match(error.message, /in a circle: .*\/a → .*\/b → .*\/a\./);
  });

  test("the ninth is one too many", async (context) => {
    const routes = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`/${at}`, redirect(`/${at + 1}`)]),
    );
    const origin = await serve(context, { ...routes, "/10": send("far"), "/8": send("near") });
    const fetcher = openFetcher(context);
    assert.equal((await fetcher.fetchPage(`${origin}/0`)).url, `${origin}/8`);
    const long = await serve(context, routes);
    assert.match((await failure(fetcher.fetchPage(`${long}/0`))).message, /redirects more than 8 times/);
  });
});

describe("compression and limits", () => {
  for (const [name, compress] of [
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ] as const) {
    test(`${name} is undone`, async (context) => {
      const origin = await serve(context, {
        "/p": send(compress("<p>Grüße</p>"), { "content-type": "text/html", "content-encoding": name }),
      });
      assert.equal((await openFetcher(context).fetchPage(`${origin}/p`)).text, "<p>Grüße</p>");
    });

    test(`a ${name} bomb stops at the limit`, async (context) => {
      const bomb = compress(Buffer.alloc(50_000_000, 0x20));
      const origin = await serve(context, { "/p": send(bomb, { "content-encoding": name }) });
      const before = process.memoryUsage().rss;
      const error = await failure(openFetcher(context).fetchFeed(`${origin}/p`, {}));
      assert.equal(error.code, "too-large");
      assert.equal(
        error.message,
        `${origin}/p is larger than 100 kB, the limit for feeds (setting TAGWIRE_MAX_FEED_BYTES).`,
      );
      assert.ok(process.memoryUsage().rss - before < 60_000_000);
    });
  }

  test("a file that is gzip itself is undone, up to the limit", async (context) => {
    const origin = await serve(context, {
      "/sitemap.xml.gz": send(gzipSync("<urlset/>"), { "content-type": "application/gzip" }),
      "/twice": send(gzipSync(gzipSync("<urlset/>")), { "content-encoding": "gzip" }),
      "/bomb": send(gzipSync(Buffer.alloc(50_000_000)), { "content-type": "application/gzip" }),
      "/cut": send(gzipSync("<urlset/>").subarray(0, 15), {}),
    });
    const fetcher = openFetcher(context);
    for (const path of ["/sitemap.xml.gz", "/twice"]) {
      const answer = await fetcher.fetchFeed(origin + path, {});
      assert.equal(answer.changed && answer.text, "<urlset/>");
    }
    assert.equal((await failure(fetcher.fetchFeed(`${origin}/bomb`, {}))).code, "too-large");
    assert.match(
      (await failure(fetcher.fetchFeed(`${origin}/cut`, {}))).message,
      /its compression is broken/,
    );
  });

  test("broken compression is unreachable, an unknown one is named", async (context) => {
    const origin = await serve(context, {
      "/broken": send("no gzip", { "content-encoding": "gzip" }),
      "/unknown": send("?", { "content-encoding": "compress" }),
    });
    const fetcher = openFetcher(context);
    assert.match((await failure(fetcher.fetchPage(`${origin}/broken`))).message, /its compression is broken/);
    assert.match(
      (await failure(fetcher.fetchPage(`${origin}/unknown`))).message,
      /unknown encoding \(compress\)/,
    );
  });

  test("a page of just the limit is read, one byte more is not", async (context) => {
    const origin = await serve(context, {
      "/just": send("x".repeat(100_000)),
      "/more": send("x".repeat(100_001)),
      "/streamed": (_request, response) => {
        response.write("x".repeat(60_000));
        response.end("x".repeat(60_000));
      },
    });
    const fetcher = openFetcher(context);
    assert.equal((await fetcher.fetchPage(`${origin}/just`)).text.length, 100_000);
    assert.equal((await failure(fetcher.fetchPage(`${origin}/more`))).code, "too-large");
    assert.equal((await failure(fetcher.fetchPage(`${origin}/streamed`))).code, "too-large");
    assert.equal((await fetcher.fetchPage(`${origin}/just`)).status, 200);
  });
});

describe("answers that are none", () => {
  test("a status is told with its words, and 410 is gone", async (context) => {
    const origin = await serve(context, { "/gone": send("", {}, 410) });
    const fetcher = openFetcher(context);
    const missing = await failure(fetcher.fetchFeed(`${origin}/missing`, {}));
    assert.equal(missing.code, "http-status");
    assert.equal(missing.status, 404);
    assert.equal(missing.message, `${origin}/missing answered 404 Not Found: check the address.`);
    assert.equal((await failure(fetcher.fetchFeed(`${origin}/gone`, {}))).code, "gone");
  });

  test("what is no page is named by its type", async (context) => {
    const origin = await serve(context, {
      "/pdf": send("%PDF-1.7 …", { "content-type": "application/pdf" }),
      "/untyped": send("%PDF-1.7 …", {}),
      "/video": send("", { "content-type": "video/mp4" }),
    });
    const fetcher = openFetcher(context);
    for (const [path, type] of [
      ["pdf", "application/pdf"],
      ["untyped", "application/pdf"],
      ["video", "video/mp4"],
    ]) {
      const error = await failure(fetcher.fetchPage(`${origin}/${path}`));
      assert.equal(error.code, "not-html");
      assert.equal(error.message, `${origin}/${path} is no web page: its type is ${type}.`);
    }
  });

  test("silence ends in a timeout, at the headers and in the body", async (context) => {
    const origin = await serve(context, {
      "/robots.txt": send("", {}, 404),
      "/silent": () => {},
      "/stuck": (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.write("<p>and then");
      },
    });
    const fetcher = openFetcher(context, { timeoutMs: 150 });
    for (const path of ["silent", "stuck"]) {
      const error = await failure(fetcher.fetchPage(`${origin}/${path}`));
      assert.equal(error.code, "timeout");
      assert.match(error.message, /did not answer in whole within 0\.15 seconds/);
    }
  });

  test("a closed port and a name that is none", async (context) => {
    const fetcher = openFetcher(context);
    const closed = await failure(fetcher.fetchFeed("http://127.0.0.1:1/feed", {}));
    assert.equal(closed.code, "unreachable");
    assert.match(
      closed.message,
      /^http:\/\/127\.0\.0\.1:1\/feed .*nothing listens there \(connection refused\)/,
    );
    assert.equal((await failure(fetcher.fetchFeed("no address", {}))).code, "bad-input");
    assert.equal((await failure(fetcher.fetchFeed("file:///etc/passwd", {}))).code, "refused-address");
  });

  test("a server that speaks no HTTP", async (context) => {
    const server = createServer((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    context.after(() => server.close());
    const { port } = server.address() as { port: number };
    const error = await failure(openFetcher(context).fetchFeed(`http://127.0.0.1:${port}/`, {}));
    assert.match(error.message, /does not answer in HTTP/);
  });

  test("a password is sent but never shown", async (context) => {
    let sent: string | undefined;
    const origin = await serve(context, {
      "/feed": (request, response) => {
        sent = request.headers.authorization;
        response.writeHead(500).end();
      },
    });
    const address = `${origin.replace("//", "//ann:secret@")}/feed`;
    const error = await failure(openFetcher(context).fetchFeed(address, {}));
    assert.equal(sent, `Basic ${Buffer.from("ann:secret").toString("base64")}`);
    assert.doesNotMatch(error.message, /secret/);
  });
});

describe("trying again", () => {
  test("a short Retry-After is kept to, with jitter", async (context) => {
    let tries = 0;
    const origin = await serve(context, {
      "/feed": (_request, response) => {
        tries += 1;
        if (tries < 3) response.writeHead(503, { "retry-after": "2" }).end();
        else response.end("<rss/>");
      },
    });
    const fetcher = openFetcher(context);
    assert.equal((await fetcher.fetchFeed(`${origin}/feed`, {})).changed, true);
    assert.deepEqual(fetcher.waits, [2150, 2300]);
  });

  test("a long one is handed on, in seconds or as a date", async (context) => {
    const origin = await serve(context, {
      "/seconds": send("", { "retry-after": "120" }, 429),
      "/date": send("", { "retry-after": new Date(1_600_000).toUTCString() }, 503),
      "/silent": send("", {}, 503),
    });
    // Each path with a fetcher of its own, because the first answer would pause the host.
    const ask = (path: string) => failure(openFetcher(context).fetchFeed(origin + path, {}));
    const seconds = await ask("/seconds");
    assert.deepEqual([seconds.status, seconds.retryAfter], [429, 120_000]);
    assert.equal((await ask("/date")).retryAfter, 600_000);
    assert.equal((await ask("/silent")).retryAfter, undefined);
  });

  test("a cut connection is tried twice more", async (context) => {
    let tries = 0;
    const origin = await serve(context, {
      "/twice": (request, response) => {
        tries += 1;
        if (tries < 3) request.socket.destroy();
        else response.end("<rss/>");
      },
      "/always": (request) => {
        tries += 1;
        request.socket.destroy();
      },
    });
    const fetcher = openFetcher(context);
    assert.equal((await fetcher.fetchFeed(`${origin}/twice`, {})).changed, true);
    tries = 0;
    assert.equal((await failure(fetcher.fetchFeed(`${origin}/always`, {}))).code, "unreachable");
    assert.equal(tries, 3);
  });
});

describe("one at a time a host", () => {
  test("requests wait for each other, in order", async (context) => {
    let open = 0;
    let most = 0;
    const order: string[] = [];
    const routes = Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [
        `/${at}`,
        (request: { url?: string }, response: { end(body: string): void }) => {
          open += 1;
          most = Math.max(most, open);
          order.push(request.url ?? "");
          setImmediate(() => {
            open -= 1;
            response.end("<p>x</p>");
          });
        },
      ]),
    );
    const origin = await serve(context, routes);
    const fetcher = openFetcher(context);
    await Promise.all(Object.keys(routes).map((path) => fetcher.fetchFeed(origin + path, {})));
    assert.equal(most, 1);
    assert.deepEqual(order, Object.keys(routes));
  });

  test("the connection is kept", async (context) => {
    const ports = new Set<number | undefined>();
    const origin = await serve(context, {
      "/feed": (request, response) => {
        ports.add(request.socket.remotePort);
        response.end("<rss/>");
      },
    });
    const fetcher = openFetcher(context);
    for (let times = 0; times < 3; times += 1) await fetcher.fetchFeed(`${origin}/feed`, {});
    assert.equal(ports.size, 1);
  });
});
