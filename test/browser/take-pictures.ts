/**
 * `npm run pictures`: shows the demo publishers in Chromium and keeps the pictures that the README and docs show.
 * Colours are few, so the files stay small as palette-like PNGs.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startTagwire } from "../start-tagwire.ts";
import { openBrowser, type View } from "./open-browser.ts";

const pictures = path.join(import.meta.dirname, "..", "..", "docs", "pictures");

const shots: [name: string, address: string, view: View & { height: number }][] = [
  ["tag-page", "/tags/JapanRelations", { width: 1280, height: 1100 }],
  ["tag-page-phone", "/tags/JapanRelations", { width: 390, height: 844 }],
  ["front-page", "/", { width: 1280, height: 1100 }],
  ["story-page", "", { width: 1280, height: 1100 }],
  ["front-page-dark", "/", { width: 1280, height: 1100, dark: true }],
  ["front-page-phone", "/", { width: 390, height: 844, dark: true }],
  ["tag-page-japanese", "/tags/JapanRelations", { width: 390, height: 844, locale: "ja" }],
  ["tag-page-narrowed", "/tags/Japan?lang=ja", { width: 390, height: 844, dark: true }],
  ["category-page", "/categories/Politics", { width: 1280, height: 1000 }],
  ["search-page", "/search?q=tariffs", { width: 1280, height: 900 }],
  ["tag-directory", "/tags", { width: 1280, height: 900 }],
];

const data = await mkdtemp(path.join(tmpdir(), "tagwire-pictures-"));
const site = await startTagwire({ TAGWIRE_DATA: data, TAGWIRE_DEMO_PORT: "0" });
const browser = await openBrowser();
try {
  for (const [name, address, { height, ...view }] of shots) {
    const page = await browser.open(new URL(address || (await topStory()), site.address).href, view);
    await page.setViewportSize({ width: view.width ?? 1280, height });
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }
} finally {
  await browser.close();
  await site.stop();
  await rm(data, { recursive: true });
}

/** The address of the first story of the front page. */
async function topStory(): Promise<string> {
  const front = await (await fetch(site.address)).text();
  return /href="(\/stories\/[0-9a-f]+)"/.exec(front)?.[1] ?? "/";
}
