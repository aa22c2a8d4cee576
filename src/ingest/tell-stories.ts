import type { Store } from "../store/store.ts";
import { tellStory } from "../stories/tell-story.ts";

/** While a story is told, no page is answered. */
const atOnce = 5;

/** Chooses headlines and news anew for the stories that have changed. */
export async function tellStories(store: Store): Promise<void> {
  for (;;) {
    const untold = await store.stories.untold(atOnce);
    if (untold.length === 0) return;
    await store.stories.tell(untold.map(tellStory));
  }
}
