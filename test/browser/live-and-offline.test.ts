import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { type ServedWeb, serveWeb } from "../../src/web/serve-web.ts";
import { writeWireCode } from "../../src/web/wire/wire-code.ts";
import { openSampleWeb, type SampleWeb } from "../web/open-sample-web.ts";
import { filing, wire } from "../web/sample-wire.ts";
import { openBrowser, type TestBrowser } from "./open-browser.ts";

const looks = new Set<() => void>();
const every = (_ms: number, work: () => void) => {
  looks.add(work);
  return () => looks.delete(work);
};

let [browser, site, served]: [TestBrowser?, SampleWeb?, ServedWeb?] = [];
before(async () => {
  site = await openSampleWeb({ live: { most: 10, every } });
  served = await serveWeb({ web: site.web, host: "127.0.0.1", port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await served?.close();
  await site?.close();
});

async function publish(path: string): Promise<void> {
  await site!.store.articles.save([filing({ path, publisher: 0, minutes: 2, tags: wire[0]!.tags })]);
  for (const look of looks) look();
}

const topOf = async (page: Page) => (await page.locator("article h2").first().boundingBox())!.y;

test("a page that is open says what has come, without moving anything, and leads to it", async () => {
  const page = await browser!.open("about:blank", { width: 360 });
  const connected = page.waitForResponse(/\/live\?/);
  await page.goto(`${served!.address}/tags/JapanRelations`);
  await connected;
  const top = await topOf(page);
  await publish("one");
  await page.getByRole("link", { name: "1 new article" }).waitFor();
  await publish("two");
  const link = page.getByRole("link", { name: "2 new articles" });
  await link.waitFor();
  assert.equal(await topOf(page), top);
  assert.ok((await link.boundingBox())!.height >= 43.5);
  assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360);
  assert.equal(await page.getByRole("link", { name: "two", exact: true }).count(), 0);
  await Promise.all([page.waitForEvent("load"), link.click()]);
  await page.getByRole("link", { name: "two", exact: true }).waitFor();
  assert.equal(await page.locator(".arrivals a").count(), 0);
  await page.context().close();
});

test("without a connection the last pages are there, and say of when they are", async () => {
  const own = await serveWeb({ web: site!.web, host: "127.0.0.1", port: 0 });
  const page = await browser!.open(`${own.address}/tags/JapanRelations`, { worker: true });
  await page.evaluate("navigator.serviceWorker.ready");
  await page.waitForFunction(
    "caches.open('pages').then((shelf) => shelf.keys()).then(({ length }) => length === 2)",
  );
  const wireAddress = `${own.address}/wire/${writeWireCode([{ kind: "tag", name: "JapanRelations" }])}`;
  await page.goto(wireAddress);
  // Of one kind so many only: what is older goes, what is of another kind stays.
  for (let number = 1; number <= 31; number += 1)
    await page.evaluate(
      `caches.open("pages").then((shelf) => shelf.put("/tags?q=${number}", new Response('<html data-now="2026-06-20T12:00:00Z"><title>Q</title>')))`,
    );
  await page.goto(`${own.address}/about`);
  assert.equal(await page.locator(".banner.kept").isVisible(), false);
  await page.waitForFunction(
    "caches.open('pages').then((shelf) => shelf.match('/about', { ignoreVary: true })).then(Boolean)",
  );
  const kept = "caches.open('pages').then((shelf) => shelf.keys()).then(({ length }) => length === 32)";
  await page.waitForFunction(kept);
  await own.close();

  await page.goto(`${own.address}/`);
  assert.match((await page.locator("h2#latest").textContent())!, /Latest/);
  assert.match((await page.locator(".banner.kept").textContent())!, /^Offline: as of .*\d:\d\d\. Try again$/);
  const face = await page.evaluate("getComputedStyle(document.body).fontFamily");
  assert.match(face as string, /Newsreader/, "with its style sheet");

  await page.goto(`${own.address}/publishers`);
  assert.equal(await page.locator("h1").textContent(), "No connection");
  await page.locator(".kept-pages li:nth-child(32)").waitFor();
  const names = await page.locator(".kept-pages a").allTextContents();
  assert.equal(names[0], "About Tagwire");
  assert.equal(names.at(-1), "Tagwire");
  await page.goto(wireAddress);
  assert.ok((await page.locator("article").count()) > 3);
  assert.ok(await page.locator(".banner.kept").isVisible());
  await page.context().close();
});
