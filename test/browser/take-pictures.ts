/**
 * `npm run pictures`: shows the demo publishers in Chromium and keeps a picture of each kind of page, as the README and
 * the docs show them: light and dark at a desk, light on a phone.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { writeWireCode } from "../../src/web/wire/wire-code.ts";
import { startTagwire } from "../start-tagwire.ts";
import { openBrowser } from "./open-browser.ts";

const pictures = path.join(import.meta.dirname, "..", "..", "docs", "pictures");
const tag = "/tags/JapanRelations";
const wire = `/wire/${writeWireCode([
  { kind: "tag", name: "JapanRelations" },
  { kind: "category", name: "Business" },
])}`;

const data = await mkdtemp(path.join(tmpdir(), "tagwire-pictures-"));
const site = await startTagwire({ TAGWIRE_DATA: data, TAGWIRE_DEMO_PORT: "0" });
const browser = await openBrowser();
try {
  const pages: [name: string, address: string][] = [
    ["front-page", "/"],
    ["tag-page", tag],
    ["story-page", await firstLink("/", /href="(\/stories\/[0-9a-f]+)"/)],
    ["article-page", await firstLink(tag, /href="(\/articles\/[0-9a-f]+)"/)],
    ["search-page", "/search?q=tariffs"],
    ["tag-directory", "/tags"],
    ["wire-page", wire],
    ["publisher-page", await firstLink("/publishers", /href="(\/publishers\/[^"]+)"/)],
    ["category-page", "/categories/Politics"],
    ["about-page", "/about"],
    ["api-page", "/api/v1"],
  ];
  const page = await browser.open(site.address);
  for (const [name, address] of pages) await keepPage(page, name, address);
  const japanese = await browser.open(site.address + tag, { locale: "ja", width: 390 });
  await keep(japanese, "tag-page-japanese");
  await page.goto(`${site.address}/tags/Japan?lang=ja`);
  await keep(page, "tag-page-narrowed");
} finally {
  await browser.close();
  await site.stop();
  await rm(data, { recursive: true });
}

/** One page three times: light, dark, and on a phone. */
async function keepPage(page: Page, name: string, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(site.address + address);
  await keep(page, name);
  await page.emulateMedia({ colorScheme: "dark" });
  await keep(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.address + address);
  await keep(page, `${name}-phone`);
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** The first address on a page of the site that the pattern finds. */
async function firstLink(on: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await (await fetch(site.address + on)).text())?.[1];
  if (!found) throw new Error(`${on} has no ${pattern.source}.`);
  return found;
}
