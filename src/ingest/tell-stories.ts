import type { Store } from "../store/store.ts";
import type { StepPool } from "./step-pool.ts";

/** So few that the texts of their articles fit into memory, however long the stories are. */
const atOnce = 5;

/** Chooses headlines and news anew for the stories that have changed. */
export async function tellStories(store: Store, steps: Pick<StepPool, "tell">): Promise<void> {
  for (;;) {
    const untold = await store.stories.untold(atOnce);
    if (untold.length === 0) return;
    await store.stories.tell(await steps.tell(untold));
  }
}
