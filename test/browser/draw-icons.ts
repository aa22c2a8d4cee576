/** Draws src/web/static/favicon.svg on paper as the PNGs that systems and feed readers ask for; run it when the mark changes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openBrowser } from "./open-browser.ts";

const folder = path.join(import.meta.dirname, "..", "..", "src", "web", "static");
const mark = Buffer.from(readFileSync(path.join(folder, "favicon.svg"))).toString("base64");

/** Name, side in pixels, share of it that the mark takes: a mask may cut off all but the middle 80%. */
const icons: [name: string, side: number, share: number][] = [
  ["icon-144.png", 144, 0.7],
  ["apple-touch-icon.png", 180, 0.66],
  ["icon-192.png", 192, 0.7],
  ["icon-512.png", 512, 0.7],
  ["icon-maskable-512.png", 512, 0.5],
];

const browser = await openBrowser();
try {
  for (const [name, side, share] of icons) {
    const page = await browser.open("about:blank", { width: side });
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#fbfaf7"><img style="width:${share * 100}%" src="data:image/svg+xml;base64,${mark}">`,
    );
    await page.screenshot({ path: path.join(folder, name) });
    await page.context().close();
  }
} finally {
  await browser.close();
}
