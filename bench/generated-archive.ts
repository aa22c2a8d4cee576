import { mkdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Filing } from "../src/domain/article.ts";
import { openSqliteStore } from "../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../src/store/store.ts";
import { generateFilings } from "./generate-filings.ts";

/** The file of a generated archive of so many articles: made once, kept for the next run. */
export async function generatedArchive(articles: number): Promise<string> {
  const folder = path.join(tmpdir(), "tagwire-bench-archive");
  const file = path.join(folder, `${articles}.db`);
  if (await exists(file)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  const store = await openSqliteStore({ file: unfinished });
  await fill(store, articles);
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

async function fill(store: Store, articles: number): Promise<void> {
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
