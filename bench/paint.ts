import type { Page } from "playwright-core";
import { openBrowser, type TestBrowser } from "../test/browser/open-browser.ts";
import type { BenchResult } from "./bench-result.ts";
import { generatedArchive } from "./generated-archive.ts";
import { median } from "./median.ts";
import { withSite } from "./with-site.ts";

const articles = Number(process.argv[3] ?? 200_000);
const address = "/tags/Tag3";
const visits = 9;

interface Visit {
  /** Milliseconds from the start of navigation. */
  firstPaint: number;
  /** Sum of all layout shifts (web.dev/cls). */
  shift: number;
  /** Bytes on the wire, headers included. */
  documents: number;
  fonts: number;
}

/** What a reader waits for: the first paint of a tag page with an empty browser cache, its shifts and its bytes. */
export async function run(): Promise<BenchResult> {
  const db = await generatedArchive(articles);
  const browser = await openBrowser();
  try {
    return await withSite(db, { TAGWIRE_PAGE_CACHE: "false" }, async (origin) => {
      const seen: Visit[] = [];
      for (let number = 0; number < visits; number++) seen.push(await visit(browser, origin + address));
      return resultOf(seen);
    });
  } finally {
    await browser.close();
  }
}

/** One visit in a browser context of its own: nothing is cached. */
async function visit(browser: TestBrowser, url: string): Promise<Visit> {
  const page = await browser.open("about:blank");
  const bytes = await countBytes(page);
  await page.goto(url, { waitUntil: "networkidle" });
  const paint = await page.evaluate<{ firstPaint: number; shift: number }>(readPaint);
  await page.context().close();
  return { ...paint, ...bytes };
}

async function countBytes(page: Page): Promise<{ documents: number; fonts: number }> {
  const bytes = { documents: 0, fonts: 0 };
  const kinds = new Map<string, string>();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === "Font") bytes.fonts += encodedDataLength;
    else if (kinds.get(requestId) !== "Image") bytes.documents += encodedDataLength;
  });
  return bytes;
}

/** Runs in the page: layout shifts are counted from the start, buffered ones too. */
const readPaint = `(() => {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "layout-shift", buffered: true });
  return {
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    shift: observer.takeRecords().reduce((sum, { value }) => sum + value, 0),
  };
})()`;

function resultOf(seen: Visit[]): BenchResult {
  const facts = {
    articles,
    firstPaintMs: Math.round(median(seen.map(({ firstPaint }) => firstPaint))),
    slowestPaintMs: Math.round(Math.max(...seen.map(({ firstPaint }) => firstPaint))),
    largestShift: Math.round(Math.max(...seen.map(({ shift }) => shift)) * 10_000) / 10_000,
    kilobytes: Math.round(median(seen.map(({ documents }) => documents)) / 1000),
    fontKilobytes: Math.round(median(seen.map(({ fonts }) => fonts)) / 1000),
  };
  return {
    bench: "paint",
    facts,
    table: [
      ["a tag page of 30 full articles, nothing cached", "figure", "wanted"],
      ["first contentful paint, ms, median", String(facts.firstPaintMs), "300"],
      ["the slowest", String(facts.slowestPaintMs), ""],
      ["layout shift, the largest", String(facts.largestShift), ".02"],
      ["kB of HTML, CSS and JavaScript", String(facts.kilobytes), "100"],
      ["kB of fonts", String(facts.fontKilobytes), ""],
    ],
  };
}
