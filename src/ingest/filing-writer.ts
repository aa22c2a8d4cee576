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

export function createFilingWriter(store: Store): FilingWriter {
  const waiting: Waiting[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) await saveBatch(store, waiting.splice(0, largestBatch));
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

async function saveBatch(store: Store, batch: Waiting[]): Promise<void> {
  try {
    const results = await store.articles.save(batch.map(({ filing }) => filing));
    for (const [at, { resolve }] of batch.entries()) resolve(results[at]!);
  } catch (error) {
    if (batch.length === 1) batch[0]!.reject(error);
    // One bad filing must not take its neighbours along: each goes alone.
    else for (const one of batch) await saveBatch(store, [one]);
  }
}
