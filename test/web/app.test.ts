import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { describeApp } from "../../src/web/describe-app.ts";
import { measureImage } from "../../src/web/images/measure-image.ts";
import { paper } from "../../src/web/parts/paper.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb();
});
after(() => site.close());

type Manifest = ReturnType<typeof describeApp>;
const manifestOf = async (headers = {}) =>
  (await (await site.get("/manifest.webmanifest", headers)).json()) as Manifest;

test("the manifest makes the site installable: name, start, and icons of the size and kind that it says", async () => {
  const answer = await site.get("/manifest.webmanifest");
  assert.match(answer.headers.get("content-type")!, /^application\/manifest\+json/);
  const manifest = (await answer.json()) as Manifest;
  assert.equal(manifest.display, "standalone");
  assert.deepEqual([manifest.id, manifest.start_url, manifest.scope], ["/", "/", "/"]);
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await site.get(src);
    assert.equal(icon.headers.get("content-type"), type);
    const { width, height } = measureImage(Buffer.from(await icon.arrayBuffer())) ?? {};
    if (sizes !== "any") assert.equal(`${width}x${height}`, sizes);
  }
  const wanted = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
  assert.deepEqual(wanted, ["any any", "192x192 any", "512x512 any", "512x512 maskable"]);
  for (const { url } of manifest.shortcuts) assert.equal((await site.get(url)).status, 200, url);
});

test("the manifest is in the reader's language and appearance", async () => {
  const german = await manifestOf({ "accept-language": "de", cookie: "tagwire-theme=dark" });
  assert.equal(german.lang, "de");
  assert.match(german.description, /Nachrichten/);
  assert.equal(german.theme_color, paper.dark);
  assert.equal((await manifestOf()).theme_color, paper.light);
});

test("the frame around the site has the colour of its paper, by device or by choice", async () => {
  const sheet = await (await site.get("/static/style.css")).text();
  assert.ok(sheet.includes(`--paper: light-dark(${paper.light}, ${paper.dark})`));
  const media = async (cookie: string) =>
    [
      ...(await (await site.get("/about", { cookie })).text()).matchAll(
        /name="theme-color".*? media="([^"]+)"/g,
      ),
    ].map((match) => match[1]);
  assert.deepEqual(await media(""), ["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"]);
  assert.deepEqual(await media("tagwire-theme=dark"), ["not all", "all"]);
});

test("the worker keeps in advance what pages need, under addresses that last", async () => {
  const answer = await site.get("/sw.js");
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type")!, /javascript/);
  assert.equal(answer.headers.get("cache-control"), "no-cache");
  assert.match(answer.headers.get("content-security-policy")!, /worker-src 'self'/);
  const [, list] = /^const files = (\[.*\]);\n/.exec(await answer.text())!;
  const files: string[] = JSON.parse(list!);
  for (const file of files) {
    const { status, headers } = await site.get(file);
    assert.equal(status, 200, file);
    assert.match(headers.get("cache-control")!, /immutable/, file);
  }
  const page = await site.page("/tags/JapanRelations");
  const needed = [...page.matchAll(/(?:src|href)="(\/static\/[^"]+)"/g)].map((match) => match[1]!);
  assert.ok(needed.length > 5);
  assert.deepEqual(
    needed.filter((address) => !files.includes(address) && !address.includes(".png")),
    [],
  );
  assert.ok(
    !files.some((file) => /latin-ext|italic|icon-512/.test(file)),
    "what few pages need is kept by use",
  );
});

test("the page for when there is no connection says so in the reader's language, and is no page for searches", async () => {
  const page = await (await site.get("/offline", { "accept-language": "ja" })).text();
  assert.match(page, /<h1[^>]*>接続がありません/);
  assert.match(page, /noindex/);
  assert.match(page, /class="kept-pages"/);
});

test("our scripts stay small", async () => {
  const worker = await (await site.get("/sw.js")).text();
  const addresses: string[] = JSON.parse(/^const files = (\[.*\]);\n/.exec(worker)![1]!);
  const scripts = addresses.filter((address) => address.includes(".js"));
  const sizes = await Promise.all(
    [...scripts, "/sw.js"].map(async (address) => gzipSync(await (await site.get(address)).text()).length),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(all < 25_000, `${all} bytes of JavaScript, gzipped`);
});

test("what the worker leaves alone is what must not be kept", () => {
  const worker = readFileSync(new URL("../../src/web/static/sw.js", import.meta.url), "utf8");
  const never = new RegExp(/const never = \/(.+)\/;/.exec(worker)![1]!);
  for (const path of ["/api/v1/tags", "/live", "/mcp", "/admin", "/admin/feeds", "/images/x", "/offline"])
    assert.match(path, never);
  for (const path of ["/", "/wire", "/tags/live", "/livestock", "/articles/0000000000000000"])
    assert.doesNotMatch(path, never);
});
