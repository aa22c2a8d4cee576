import type { Filing } from "../domain/article.ts";
import type { Store } from "../store/store.ts";

export type SaveResult = "added" | "changed" | "unchanged";

/** The one writer of articles: filings that arrive while a batch is being saved make up the next one. */
export interface FilingWriter {
  save(filing: Filing): Promise<SaveResult>;
}

interface Waiting {
  filing: Filing;
  resolve(result: SaveResult): void;
  reject(error: unknown): void;
}

const largestBatch = 50;

/** Makes the writer; `onSaved` is told of each article that is new or has changed. */
export function createFilingWriter(store: Store, onSaved?: (filing: Filing) => void): FilingWriter {
  const waiting: Waiting[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) await saveBatch(store, waiting.splice(0, largestBatch), onSaved);
    busy = false;
  }

  return {
    save: (filing) =>
      new Promise((resolve, reject) => {
        waiting.push({ filing, resolve, reject });
        void drain();
      }),
  };
}

async function saveBatch(
  store: Store,
  batch: Waiting[],
  onSaved: ((filing: Filing) => void) | undefined,
): Promise<void> {
  try {
    const results = await store.articles.save(batch.map(({ filing }) => filing));
    for (const [at, { filing, resolve }] of batch.entries()) {
      if (results[at] !== "unchanged") onSaved?.(filing);
      resolve(results[at]!);
    }
  } catch (error) {
    if (batch.length === 1) batch[0]!.reject(error);
    // One bad filing must not take its neighbours along: each goes alone.
    else for (const one of batch) await saveBatch(store, [one], onSaved);
  }
}
