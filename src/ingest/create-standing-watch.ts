import type { Store } from "../store/store.ts";
import type { StepPool } from "./step-pool.ts";

/** Lets the choice of tags know how the archive uses them. */
export interface StandingWatch {
  /** Reads anew what is older than ten minutes, and shares it with the steps. */
  refresh(): Promise<void>;
}

const lastsMs = 600_000;

export function createStandingWatch(
  store: Store,
  steps: Pick<StepPool, "share">,
  now: () => Date,
): StandingWatch {
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    async refresh() {
      const moment = now();
      if (moment.getTime() - readAt < lastsMs) return;
      steps.share(await store.tags.standing(moment.toISOString()));
      readAt = moment.getTime();
    },
  };
}
