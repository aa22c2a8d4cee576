import type { Fetcher } from "../fetch/create-fetcher.ts";
import type { Store } from "../store/store.ts";
import type { StandingWatch } from "./create-standing-watch.ts";
import type { FilingWriter } from "./filing-writer.ts";
import type { Stories } from "./open-story-thread.ts";
import type { RuleBook } from "./rule-book.ts";
import type { StepPool } from "./step-pool.ts";
import type { StepTimes } from "./step-times.ts";
import type { Announcer } from "./websub/create-announcer.ts";

/** What the conductor works with: wired once in app.ts, passed to everything in this room. */
export interface Reading {
  store: Store;
  fetcher: Fetcher;
  steps: StepPool;
  standing: StandingWatch;
  writer: FilingWriter;
  rules: RuleBook;
  now: () => Date;
  random: () => number;
  /** Between two polls of a feed; 0: by its own rhythm. */
  pollMinutes: number;
  /** Public address of the site, where hubs can call; absent where none can. */
  callbackBase?: string | undefined;
  /** Tells hubs of the site's changed feeds; absent where there are none to tell. */
  announcer?: Announcer | undefined;
}

/** One poll: what it works with, the stories that articles may join, and where its time goes. */
export interface Round extends Reading {
  stories: Stories;
  times: StepTimes;
  /** Pages that are being read, by their canonical address: another item of the same page waits for its turn. */
  pages: Map<string, Promise<unknown>>;
}
