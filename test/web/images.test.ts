import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { encodePng } from "../../demo/encode-png.ts";
import { createImageFetcher } from "../../src/fetch/create-image-fetcher.ts";
import { createImages } from "../../src/web/images/create-images.ts";
import { imageAddress, readImageAddress } from "../../src/web/images/image-address.ts";
import { openImageShelf } from "../../src/web/images/image-shelf.ts";
import { measureImage } from "../../src/web/images/measure-image.ts";
import { readSecret } from "../../src/web/images/read-secret.ts";
import { type Handler, redirect, send, serve } from "../fetch/serve.ts";

const secret = Buffer.alloc(32, 7);

function png(width: number, height: number): Buffer {
  return encodePng(width, height, () => [90, 90, 90]);
}

async function folderFor(context: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-images-"));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

interface Given {
  limit?: number;
  /** What may be private all the same: everything, the server alone, nothing. */
  allow?: "all" | "own" | "none";
  maxImageBytes?: number;
}

/** The proxy in front of a real server; its clock moves by hand. */
async function open(context: TestContext, routes: Record<string, Handler>, given: Given = {}) {
  const asked: string[] = [];
  const counted = Object.entries(routes).map(([route, handler]): [string, Handler] => [
    route,
    (request, response) => {
      asked.push(route);
      handler(request, response);
    },
  ]);
  const origin = await serve(context, Object.fromEntries(counted));
  const clock = { now: 1_800_000_000_000 };
  const fetcher = createImageFetcher({
    userAgent: "Tagwire/test",
    allowPrivateNetworks: (given.allow ?? "all") === "all",
    allowedOrigins: given.allow === "own" ? [origin] : [],
    timeoutMs: 2_000,
    maxImageBytes: given.maxImageBytes ?? 100_000,
    now: () => clock.now,
  });
  context.after(() => fetcher.close());
  const folder = await folderFor(context);
  const shelf = await openImageShelf(folder, given.limit ?? 1_000_000, () => clock.now);
  const images = createImages({ shelf, secret, fetchImage: fetcher.fetchImage, now: () => clock.now });
  const get = (route: string, init: RequestInit = {}) =>
    images.answer(new Request(`http://wire.example${images.address(origin + route)}`, init));
  return { images, origin, asked, clock, folder, get };
}

test("an address is fetched only with a signature of our own", async (context) => {
  const url = "https://daily.example/a.jpg?w=1&h=2#x";
  const address = imageAddress(url, secret)!;
  assert.equal(readImageAddress(address, secret), url);
  assert.equal(readImageAddress(address, Buffer.alloc(32, 8)), undefined);
  assert.equal(readImageAddress(address.replace("daily", "other"), secret), undefined);
  assert.equal(readImageAddress("/images/?of=https%3A%2F%2Fdaily.example%2F", secret), undefined);
  for (const other of [
    "javascript:alert(1)",
    "data:image/png;base64,x",
    "file:///etc/passwd",
    "ftp://a/b",
    "",
  ])
    assert.equal(imageAddress(other, secret), undefined);
  const { images, origin, asked } = await open(context, { "/a.png": send(png(4, 3), {}) });
  const forged = `http://wire.example/images/${"A".repeat(22)}?of=${encodeURIComponent(`${origin}/a.png`)}`;
  assert.equal((await images.answer(new Request(forged))).status, 404);
  assert.deepEqual(asked, []);
});

test("a picture is fetched once, whoever asks, and its size is known from then on", async (context) => {
  const { images, origin, asked, get } = await open(context, {
    "/a.png": send(png(40, 30), { "content-type": "application/octet-stream" }),
  });
  const url = `${origin}/a.png`;
  assert.equal(images.known(url), undefined);
  const together = await Promise.all([get("/a.png"), get("/a.png"), get("/a.png")]);
  for (const response of together) assert.equal(response.status, 200);
  assert.deepEqual(images.known(url), {
    type: "image/png",
    width: 40,
    height: 30,
    bytes: png(40, 30).length,
  });
  const response = await get("/a.png");
  assert.equal(response.headers.get("content-type"), "image/png");
  assert.equal(response.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal(
    response.headers.get("content-security-policy"),
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), png(40, 30));
  const etag = response.headers.get("etag")!;
  assert.equal((await get("/a.png", { headers: { "if-none-match": etag } })).status, 304);
  assert.equal(
    (await get("/a.png", { method: "HEAD" })).headers.get("content-length"),
    String(png(40, 30).length),
  );
  assert.equal((await get("/a.png", { method: "POST" })).status, 405);
  assert.deepEqual(asked, ["/a.png"]);
});

const refused: Record<string, Handler> = {
  "/sizeless.svg": send('<svg xmlns="http://www.w3.org/2000/svg"></svg>', {
    "content-type": "image/svg+xml",
  }),
  "/lie.png": send("<script>alert(1)</script>", { "content-type": "image/png" }),
  "/page": send("<p>No such picture</p>"),
  "/cut.png": send(png(40, 30).subarray(0, 12), { "content-type": "image/png" }),
  "/huge.png": send(Buffer.concat([png(4, 3), Buffer.alloc(200_000)]), { "content-type": "image/png" }),
  "/gone.png": send("", { "content-type": "image/png" }, 404),
  "/circle": redirect("/circle"),
  "/elsewhere": redirect("file:///etc/passwd"),
};
for (const route of Object.keys(refused)) {
  test(`${route} gives a quiet field, and is not asked for again for a while`, async (context) => {
    const { asked, clock, get, folder } = await open(context, refused);
    const response = await get(route);
    assert.equal(response.status, 502);
    assert.equal(response.headers.get("content-type"), "image/svg+xml");
    assert.doesNotMatch(await response.text(), /script|passwd/);
    const once = asked.length;
    await get(route);
    assert.equal(asked.length, once);
    clock.now += 11 * 60_000;
    await get(route);
    assert.equal(asked.length, 2 * once);
    assert.deepEqual(await readdir(folder), []);
  });
}

test("private addresses are refused, and their host is remembered", async (context) => {
  const { asked, get } = await open(context, { "/a.png": send(png(4, 3), {}) }, { allow: "none" });
  assert.equal((await get("/a.png")).status, 502);
  assert.equal((await get("/b.png")).status, 502);
  assert.deepEqual(asked, []);
});

test("private addresses are refused behind a redirect too", async (context) => {
  const inner = await open(context, { "/secret.png": send(png(4, 3), {}) });
  const away = redirect(`${inner.origin}/secret.png`, 302);
  const { asked, get } = await open(context, { "/a.png": away }, { allow: "own" });
  assert.equal((await get("/a.png")).status, 502);
  assert.deepEqual([asked, inner.asked], [["/a.png"], []]);
});

test("a host that does not answer is not waited for a second time", async (context) => {
  const cut: Handler = (_request, response: ServerResponse) => response.destroy();
  const { asked, get } = await open(context, { "/a.png": cut, "/b.png": send(png(4, 3), {}) });
  assert.equal((await get("/a.png")).status, 502);
  assert.equal((await get("/b.png")).status, 502);
  assert.deepEqual(asked, ["/a.png"]);
});

test("the folder keeps to its bytes; what was looked at last stays, over restarts too", async (context) => {
  const one = png(30, 30).length;
  const routes = Object.fromEntries(["/a", "/b", "/c"].map((route) => [route, send(png(30, 30), {})]));
  const { images, origin, clock, folder, get } = await open(context, routes, { limit: 2 * one + 10 });
  for (const route of ["/a", "/b"]) await get(route);
  clock.now += 7_200_000;
  for (const route of ["/a", "/c"]) await get(route);
  const kept = () => ["/a", "/b", "/c"].filter((route) => images.known(origin + route));
  assert.deepEqual(kept(), ["/a", "/c"]);
  assert.equal((await readdir(folder)).length, 2);
  await writeFile(path.join(folder, "note.txt"), "not ours");
  await writeFile(path.join(folder, "cut.part"), "half a picture");
  for (const name of await readdir(folder)) {
    const at = name.includes("30x30") && clock.now / 1000;
    if (at) await utimes(path.join(folder, name), at, at);
  }
  const again = await openImageShelf(folder, one + 10, () => clock.now);
  assert.equal(["/a", "/c"].filter((route) => again.known(origin + route)).length, 1);
  assert.ok(existsSync(path.join(folder, "note.txt")));
  assert.ok(!existsSync(path.join(folder, "cut.part")));
});

test("a picture is read as its reader takes it, so that many slow ones hold no memory", async (context) => {
  const large = Buffer.concat([png(4, 3), Buffer.alloc(3_000_000)]);
  const { get } = await open(
    context,
    { "/large.png": send(large, { "content-type": "image/png" }) },
    { limit: 10_000_000, maxImageBytes: 5_000_000 },
  );
  await (await get("/large.png")).arrayBuffer();
  const before = process.memoryUsage().arrayBuffers;
  const answers = await Promise.all(Array.from({ length: 20 }, () => get("/large.png")));
  assert.ok(process.memoryUsage().arrayBuffers - before < 20_000_000);
  const [first, ...others] = answers;
  assert.deepEqual(Buffer.from(await first!.arrayBuffer()), large);
  await Promise.all(others.map(({ body }) => body?.cancel()));
});

test("a picture whose file somebody removed is fetched anew", async (context) => {
  const { asked, folder, get } = await open(context, { "/a": send(png(4, 3), {}) });
  await get("/a");
  for (const name of await readdir(folder)) await rm(path.join(folder, name));
  assert.equal((await get("/a")).status, 200);
  assert.equal(asked.length, 2);
});

test("types are told by bytes, sizes as the picture is shown", () => {
  const gif = Buffer.from("GIF89a\x02\x00\x03\x00\x00\x00\x00", "latin1");
  assert.deepEqual(measureImage(gif), { type: "image/gif", width: 2, height: 3, bytes: 13 });
  const bomb = png(2, 2);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  assert.equal(measureImage(bomb), undefined);
  const icon = Buffer.alloc(22);
  icon.writeUInt16LE(1, 2);
  icon.writeUInt16LE(1, 4);
  icon.set([16, 16], 6);
  assert.equal(measureImage(icon)?.type, "image/x-icon");
  assert.equal(measureImage(Buffer.from("<html><svg></svg></html>")), undefined);
  assert.equal(measureImage(Buffer.from("RIFX0000WEBPVP8 ")), undefined);
  assert.equal(measureImage(Buffer.alloc(0)), undefined);
});

test("an SVG is sent such that it can run and load nothing", async (context) => {
  const svg =
    '<?xml version="1.0"?><!-- a mark --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><script>1</script></svg>';
  const { get, images, origin } = await open(context, {
    "/mark": send(svg, { "content-type": "image/svg+xml" }),
  });
  const response = await get("/mark");
  assert.equal(response.headers.get("content-type"), "image/svg+xml");
  assert.equal(
    response.headers.get("content-security-policy"),
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  assert.equal(images.known(`${origin}/mark`)?.width, 20);
});

test("a mark that cannot be had leaves the letter below it to be seen", async (context) => {
  const { images, origin } = await open(context, {});
  const response = await images.answer(
    new Request(`http://wire.example${images.address(`${origin}/none`)}&mark`),
  );
  assert.deepEqual([response.status, response.headers.get("content-type")], [502, null]);
});

test("the secret is made once", async (context) => {
  const folder = await folderFor(context);
  const [one, other] = [await readSecret(folder), await readSecret(folder)];
  assert.equal(one.length, 32);
  assert.deepEqual(one, other);
});
