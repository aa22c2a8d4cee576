import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { laneWithoutThread } from "./lane-without-thread.ts";
import type { OpenedStore } from "./opened-store.ts";

/** An empty SQLite store in a folder of its own; with the threads of its lanes only where they are what is tested. */
export async function openTemporaryStore({
  sideBySide = false,
} = {}): Promise<OpenedStore & { file: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-store-"));
  const file = path.join(folder, "tagwire.db");
  const opened: Store[] = [];
  const openAnother = async () => {
    const store = await openSqliteStore({ file, ...(!sideBySide && { openLane: laneWithoutThread }) });
    opened.push(store);
    return store;
  };
  return {
    file,
    store: await openAnother(),
    openAnother,
    dispose: async () => {
      for (const store of opened) await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
