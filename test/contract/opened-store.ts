import type { Store } from "../../src/store/store.ts";

/** A fresh, empty store of the engine under test. */
export interface OpenedStore {
  store: Store;
  /** Opens the same data once more, as another process would. */
  openAnother(): Promise<Store>;
  /** Closes everything and removes the data. */
  dispose(): Promise<void>;
}

export type OpenStore = () => Promise<OpenedStore>;

/** Runs a test on a fresh store and cleans up after it. */
export function onStore(
  openStore: OpenStore,
  test: (store: Store, openAnother: () => Promise<Store>) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const { store, openAnother, dispose } = await openStore();
    try {
      await test(store, openAnother);
    } finally {
      await dispose();
    }
  };
}
