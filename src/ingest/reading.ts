import type { Fetcher } from "../fetch/create-fetcher.ts";
import type { Store } from "../store/store.ts";
import type { FilingWriter } from "./filing-writer.ts";
import type { StepPool } from "./step-pool.ts";

/** What the conductor works with: wired once in app.ts, passed to everything in this room. */
export interface Reading {
  store: Store;
  fetcher: Fetcher;
  steps: StepPool;
  writer: FilingWriter;
  now: () => Date;
  random: () => number;
  pollMinutes: number;
}
