import assert from "node:assert/strict";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type ServedWeb, serveWeb } from "../../src/web/serve-web.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, now, wire } from "./sample-wire.ts";

let site: SampleWeb;
let served: ServedWeb;
let clock = now.getTime();
before(async () => {
  site = await openSampleWeb({ now: () => new Date(clock) });
  served = await serveWeb({ web: site.web, host: "127.0.0.1", port: 0 });
});
after(async () => {
  await served.close();
  await site.close();
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(served.address + path, { headers, method, agent: false }, async (response) => {
      resolve({ status: response.statusCode!, headers: response.headers, body: await buffer(response) });
    });
    sent.once("error", reject).end();
  });
}

const path = "/tags/JapanRelations";

test("the first answer and the kept ones are the same, in each encoding", async () => {
  const plain = await ask(path);
  const again = await ask(path);
  const br = await ask(path, { "accept-encoding": "gzip, br" });
  const gzip = await ask(path, { "accept-encoding": "gzip" });
  assert.match(plain.body.toString(), /Latest news with/);
  assert.deepEqual(again.body, plain.body);
  assert.equal(again.headers.etag, plain.headers.etag);
  assert.deepEqual(brotliDecompressSync(br.body), plain.body);
  assert.deepEqual(gunzipSync(gzip.body), plain.body);
  assert.equal(br.headers["content-encoding"], "br");
  for (const { headers } of [plain, again, br, gzip]) {
    assert.equal(headers.vary, "Accept-Encoding, Accept-Language, Cookie");
    assert.match(String(headers["content-security-policy"]), /default-src 'none'/);
    assert.equal(headers["referrer-policy"], "no-referrer");
    assert.equal(headers["x-frame-options"], "DENY");
  }
});

test("who has the page already gets 304 and no bytes", async () => {
  const { headers } = await ask(path, { "accept-encoding": "br" });
  const again = await ask(path, { "accept-encoding": "br", "if-none-match": String(headers.etag) });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  assert.equal(again.headers.etag, headers.etag);
  const other = await ask(path, { "accept-encoding": "gzip", "if-none-match": String(headers.etag) });
  assert.equal(other.status, 200);
});

test("HEAD has the headers of GET and no body, kept or not", async () => {
  for (const target of [path, "/categories/Business"]) {
    const head = await ask(target, {}, "HEAD");
    const get = await ask(target);
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
    assert.equal(head.headers["content-length"], String(get.body.length));
    assert.equal(head.headers.etag, get.headers.etag);
  }
});

test("a page changes as soon as the archive does, and with the minute", async () => {
  const bridge = "/categories/Lifestyle";
  assert.match((await ask(bridge)).body.toString(), /3 hours ago/);
  await site.store.articles.save([
    filing({ path: "tea", publisher: 0, minutes: 0, title: "Tea is back", category: "Lifestyle" }),
  ]);
  assert.match((await ask(bridge)).body.toString(), /Tea is back/);
  clock += 3_600_000;
  const later = (await ask(bridge)).body.toString();
  assert.match(later, /1 hour ago[\s\S]*4 hours ago/);
});

test("static files never expire at the address that pages name, and are asked for again at the bare one", async () => {
  const page = (await ask("/")).body.toString();
  for (const [address] of page.matchAll(/\/static\/[^"]+/g)) {
    const file = await ask(address);
    assert.equal(file.status, 200, address);
    assert.match(String(file.headers["cache-control"]), /immutable/);
  }
  const bare = await ask("/static/style.css");
  assert.equal(bare.headers["cache-control"], "no-cache");
  assert.equal((await ask("/static/style.css?v=older")).headers["cache-control"], "no-cache");
  assert.equal((await ask("/static/none.css")).status, 404);
  assert.equal((await ask("/static/../create-web.ts")).status, 404);
});

test("the style sheet refers only to files that are there", async () => {
  const sheet = (await ask("/static/style.css")).body.toString();
  const addresses = [...sheet.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1]!);
  assert.equal(addresses.length, 3);
  for (const address of addresses)
    assert.match(String((await ask(address)).headers["cache-control"]), /immutable/, address);
});

test("an article without a change keeps its page when only others changed", async () => {
  const target = `/articles/${wire[7]!.article.id}`;
  const before = await ask(target);
  await site.store.articles.save([filing({ path: "more", publisher: 3, minutes: 1 })]);
  assert.equal((await ask(target)).headers.etag, before.headers.etag);
});

test("a port in use is an error that names it and --port", async () => {
  const port = Number(new URL(served.address).port);
  await assert.rejects(serveWeb({ web: site.web, host: "127.0.0.1", port }), {
    name: "TagwireError",
    code: "conflict",
    message: new RegExp(`Port ${port} .* is in use.*--port`),
  });
});

test("a closed site answers no more", async () => {
  const own = await serveWeb({ web: site.web, host: "127.0.0.1", port: 0 });
  assert.equal((await fetch(`${own.address}/healthz`)).status, 200);
  await own.close();
  await assert.rejects(fetch(`${own.address}/healthz`));
});

test("searches of one address wait for one another, and what would wait long is refused", async (context) => {
  const release = Promise.withResolvers<void>();
  let [running, mostRunning] = [0, 0];
  const prepare = async ({ url }: Request) => {
    if (url.endsWith("/about")) return new Response("a page");
    running += 1;
    mostRunning = Math.max(mostRunning, running);
    await release.promise;
    running -= 1;
    return new Response("found");
  };
  const own = await serveWeb({
    ...{ web: { ...site.web, prepare, findKept: () => undefined }, host: "127.0.0.1", port: 0 },
    bounds: {
      searches: { most: 6, mostAtAddress: 3, atOnce: 1 },
      pages: { most: 2, mostAtAddress: 1, atOnce: 1 },
    },
  });
  context.after(own.close);
  const askFrom = (address: string, target: string) =>
    fetch(own.address + target, { headers: { "x-forwarded-for": `10.0.0.1, ${address}` } });
  // One network may have as many IPv6 addresses as it likes; a path may be written in many ways.
  const targets = ["/search?q=tea", "/%73earch?q=a", "/api/v1/search?q=a", "/wire/1AwA"];
  const searches = targets.map((target, at) => askFrom(`2001:db8::${at}`, target));
  const refused = await Promise.race(searches);
  assert.equal(refused.status, 503);
  assert.equal(refused.headers.get("retry-after"), "5");
  assert.match(String(refused.headers.get("content-security-policy")), /default-src 'none'/);
  assert.match(await refused.text(), /So much is asked/);
  assert.equal((await askFrom("2001:db8::1", "/about")).status, 200);
  const slowPages = ["/tags", "/publishers"].map((target) => askFrom("192.0.2.9", target));
  assert.equal((await Promise.race(slowPages)).status, 503);
  release.resolve();
  const statuses = (await Promise.all(searches)).map(({ status }) => status);
  assert.deepEqual(statuses.toSorted(), [200, 200, 200, 503]);
  assert.deepEqual((await Promise.all(slowPages)).map(({ status }) => status).toSorted(), [200, 503]);
  assert.equal(mostRunning, 2, "a search and a page");
  assert.equal((await askFrom("2001:db8::1", "/search?q=tea")).status, 200);
});

test("a connection on which nothing moves is closed", { timeout: 5_000 }, async (context) => {
  const never = () => new Promise<never>(() => {});
  const stuck = { ...site.web, prepare: never, findKept: () => undefined };
  const own = await serveWeb({ web: stuck, host: "127.0.0.1", port: 0, idleMs: 20 });
  context.after(own.close);
  await assert.rejects(fetch(`${own.address}/`));
});
