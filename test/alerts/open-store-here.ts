import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import { createEngine } from "../../src/store/sqlite/create-engine.ts";
import { openDatabase, prepareDatabase } from "../../src/store/sqlite/open-database.ts";
import type { Store } from "../../src/store/store.ts";

/** An empty store whose lanes are all the test's own thread: starting others takes longer than these tests. */
export async function openStoreHere(context: TestContext): Promise<{ store: Store; folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-alerts-"));
  const file = path.join(folder, "tagwire.db");
  prepareDatabase(file);
  const db = openDatabase(file, "write");
  context.after(async () => {
    db.close();
    await rm(folder, { recursive: true });
  });
  const { archive, ...groups } = createEngine(db);
  const store = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, promised(group)]));
  return { store: { ...store, ...promised(archive) } as unknown as Store, folder };
}

function promised(group: object): Record<string, (...args: unknown[]) => Promise<unknown>> {
  return Object.fromEntries(
    Object.entries(group as Record<string, (...args: unknown[]) => unknown>).map(([name, method]) => [
      name,
      async (...args) => method(...args),
    ]),
  );
}
