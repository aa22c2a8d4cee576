import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { BenchResult } from "./bench-result.ts";
import { generatedArchive } from "./generated-archive.ts";
import { type Load, loadPage } from "./load-page.ts";
import { withSite } from "./with-site.ts";

const articles = Number(process.argv[3] ?? 200_000);
const address = "/tags/Tag3";

const load = (url: string) => loadPage(url, 32, 8);

/** Requests a second and latency of a tag page of 30 full articles under load: without cache, with it, and bare. */
export async function run(): Promise<BenchResult> {
  const db = await generatedArchive(articles);
  const uncached = await withSite(db, { TAGWIRE_PAGE_CACHE: "false" }, (origin) => load(origin + address));
  const cached = await withSite(db, {}, (origin) => load(origin + address));
  const page = await withSite(db, {}, async (origin) =>
    Buffer.from(await (await fetch(origin + address)).arrayBuffer()),
  );
  const bare = await withBareServer(page, load);
  return resultOf(uncached, cached, bare);
}

/** The most that Node can send of these bytes: no routing, no cache look-up. In a process of its own, as the site is. */
async function withBareServer(page: Buffer, work: (url: string) => Promise<Load>): Promise<Load> {
  const program = path.join(import.meta.dirname, "bare-server.ts");
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(page);
  try {
    for await (const port of createInterface({ input: child.stdout }))
      return await work(`http://127.0.0.1:${port}/`);
    throw new Error("The bare server ended before it answered.");
  } finally {
    child.kill();
  }
}

function resultOf(uncached: Load, cached: Load, bare: Load): BenchResult {
  const row = (name: string, { perSecond, p50, p99, bytes }: Load) => [
    name,
    perSecond.toFixed(0),
    String(p50),
    String(p99),
    String(bytes),
  ];
  return {
    bench: "page",
    facts: {
      articles,
      uncachedPerSecond: uncached.perSecond,
      uncachedP50: uncached.p50,
      uncachedP99: uncached.p99,
      cachedPerSecond: cached.perSecond,
      cachedP99: cached.p99,
      barePerSecond: bare.perSecond,
      cachedToBare: Math.round((cached.perSecond / bare.perSecond) * 1000) / 1000,
    },
    table: [
      ["tag page of 30 full articles", "requests/s", "p50 ms", "p99 ms", "bytes"],
      row("without cache", uncached),
      row("with cache", cached),
      row("bare node:http, same bytes", bare),
    ],
  };
}
