import { mkdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Filing } from "../src/domain/article.ts";
import { openSqliteStore } from "../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../src/store/store.ts";
import { generateFilings } from "./generate-filings.ts";

/** Endless made-up articles, newest first. */
type Generate = (newest: Date) => Generator<Filing>;

/** The file of a generated archive of so many articles: made once, kept for the next run under its name. */
export async function generatedArchive(
  articles: number,
  generate: Generate = generateFilings,
  name = String(articles),
): Promise<string> {
  const folder = path.join(tmpdir(), "tagwire-bench-archive");
  const file = path.join(folder, `${name}.db`);
  if (await exists(file)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  const store = await openSqliteStore({ file: unfinished });
  await fill(store, generate(new Date()).take(articles));
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

async function fill(store: Store, filings: Iterable<Filing>): Promise<void> {
  const known = new Set<string>();
  let batch: Filing[] = [];
  for (const filing of filings) {
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
