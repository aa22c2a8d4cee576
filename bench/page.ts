import { spawn } from "node:child_process";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import autocannon from "autocannon";
import type { Filing } from "../src/domain/article.ts";
import { openSqliteStore } from "../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../src/store/store.ts";
import type { BenchResult } from "./bench-result.ts";
import { generateFilings } from "./generate-filings.ts";

const articles = Number(process.argv[3] ?? 200_000);
const connections = 32;
const seconds = 8;
const root = path.join(import.meta.dirname, "..");
const address = "/tags/Tag3";

interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  bytes: number;
}

/** Requests a second and latency of a tag page of 30 full articles under load: without cache, with it, and bare. */
export async function run(): Promise<BenchResult> {
  const db = await archive();
  const uncached = await withSite(db, { TAGWIRE_PAGE_CACHE: "false" }, (origin) => load(origin + address));
  const cached = await withSite(db, {}, (origin) => load(origin + address));
  const page = await withSite(db, {}, async (origin) =>
    Buffer.from(await (await fetch(origin + address)).arrayBuffer()),
  );
  const bare = await withBareServer(page, load);
  return resultOf(uncached, cached, bare);
}

/** The generated archive: made once, kept for the next run. */
async function archive(): Promise<string> {
  const folder = path.join(tmpdir(), "tagwire-bench-archive");
  const file = path.join(folder, `${articles}.db`);
  if (await exists(file)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  const store = await openSqliteStore({ file: unfinished });
  await fill(store);
  await store.close();
  await rename(unfinished, file);
  return file;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function fill(store: Store): Promise<void> {
  const newest = new Date();
  const known = new Set<string>();
  let batch: Filing[] = [];
  for (const filing of generateFilings(newest).take(articles)) {
    const { publisherKey: key } = filing.article;
    if (!known.has(key))
      await store.publishers.save({ key, name: key, host: key, homepage: `https://${key}/`, demo: false });
    known.add(key);
    batch.push(filing);
    if (batch.length < 200) continue;
    await store.articles.save(batch);
    batch = [];
  }
  if (batch.length > 0) await store.articles.save(batch);
}

async function withSite<T>(
  db: string,
  environment: NodeJS.ProcessEnv,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const site = spawn(
    process.execPath,
    ["bin/tagwire.js", "serve", "--no-poll", "--port", "0", "--db", db, "--json"],
    {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    for await (const line of createInterface({ input: site.stdout })) {
      return await work(new URL((JSON.parse(line) as { address: string }).address).origin);
    }
    throw new Error("The site ended before it answered.");
  } finally {
    site.kill();
  }
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

async function load(url: string): Promise<Load> {
  await autocannon({ url, connections, duration: 2 });
  const result = await autocannon({ url, connections, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / result.requests.total),
  };
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
