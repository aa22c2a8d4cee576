import type { Store } from "../../src/store/store.ts";

/** A fresh, empty store of the engine under test. */
export interface OpenedStore {
  store: Store;
  /** Opens the same data once more, as another process would. */
  openAnother(): Promise<Store>;
  /** Closes everything and removes the data. */
  dispose(): Promise<void>;
}

/** `sideBySide`: what several processes do at once is tested. */
export type OpenStore = (options?: { sideBySide?: boolean }) => Promise<OpenedStore>;

/** Runs a test on a fresh store and cleans up after it. */
export function onStore(openStore: OpenStore, test: (store: Store) => Promise<void>): () => Promise<void> {
  return () => run(openStore(), ({ store }) => test(store));
}

/** Runs a test of several processes on a fresh store and cleans up after it. */
export function onStores(
  openStore: OpenStore,
  test: (store: Store, openAnother: () => Promise<Store>) => Promise<void>,
): () => Promise<void> {
  return () => run(openStore({ sideBySide: true }), ({ store, openAnother }) => test(store, openAnother));
}

async function run(
  opening: Promise<OpenedStore>,
  test: (opened: OpenedStore) => Promise<void>,
): Promise<void> {
  const opened = await opening;
  try {
    await test(opened);
  } finally {
    await opened.dispose();
  }
}
