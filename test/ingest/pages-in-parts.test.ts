import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { type App, openApp } from "../../src/app.ts";
import { readSettings } from "../../src/config.ts";

// An article in three parts, each on a page of its own that links to the next.

const part = (number: number) =>
  `Part ${number} tells of the northern pier, which stays closed until the works are paid for, as the board said. `.repeat(
    4,
  );
const pageOf = (number: number, link: string) =>
  `<html lang="en"><head><title>Pier stays closed</title></head><body><article><h1>Pier stays closed</h1><p>${part(number)}</p></article>${link}</body></html>`;
const next = (number: number) => `<a href="/pier?page=${number}">Next page</a>`;

let server: Server;
let origin: string;
let lastPage: string | undefined;
let folder: string;
let app: App;

function bodyOf(url: string): [type: string, body: string] | undefined {
  const feed = `<rss version="2.0"><channel><title>Daily</title><link>${origin}/</link><item><title>Pier stays closed</title><link>${origin}/pier</link></item></channel></rss>`;
  const pages: Record<string, [string, string] | undefined> = {
    "/feed": ["application/rss+xml", feed],
    "/pier": ["text/html", pageOf(1, next(2))],
    "/pier?page=2": ["text/html", pageOf(2, next(3))],
    "/pier?page=3": lastPage === undefined ? undefined : ["text/html", lastPage],
  };
  return pages[url];
}

before(async () => {
  server = createServer((request, response) => {
    const found = bodyOf(request.url ?? "");
    if (found) response.writeHead(200, { "content-type": found[0] }).end(found[1]);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tagwire-parts-"));
  app = await openApp(readSettings({}, { data: folder, allowPrivateNetworks: true }));
});
afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function pollPier() {
  await app.addFeed(`${origin}/feed`);
  const { articles } = await app.poll();
  assert.deepEqual([articles.added, articles.failed, articles.waiting], [1, [], []]);
  return (await app.store.articles.latest({ limit: 1 })).entries[0]!;
}

test("the parts of an article become one text, under the first part's address", async () => {
  lastPage = pageOf(3, '<a href="/pier?page=1">First page</a>');
  const { url, text, access } = await pollPier();
  assert.deepEqual([url, access], [`${origin}/pier`, "full"]);
  assert.deepEqual(
    text.match(/Part \d/g)?.filter((name, at, all) => all.indexOf(name) === at),
    ["Part 1", "Part 2", "Part 3"],
  );
});

test("a part that is missing makes the article partial, and is named", async () => {
  lastPage = undefined;
  const { text, access, accessReason } = await pollPier();
  assert.equal(access, "partial");
  assert.match(accessReason ?? "", /Another page of the article could not be read\. .*\/pier\?page=3/);
  assert.match(text, /Part 2/);
});
