import type { Store } from "../store/store.ts";
import type { StoryIndex } from "../stories/create-story-index.ts";
import { restoreStories } from "./restore-stories.ts";
import { tellStories } from "./tell-stories.ts";

/** Holds the stories that new articles may join. */
export interface StoryKeeper {
  /** The stories of the active window, read from the archive at first use and after `forget`. */
  stories(): Promise<StoryIndex>;
  forget(): void;
  /** Mends what later articles have shown to be wrong: the archive follows what the index merges, splits and moves. */
  lookBack(): Promise<void>;
}

export function createStoryKeeper(store: Store, windowDays: number, now: () => Date): StoryKeeper {
  let index: Promise<StoryIndex> | undefined;
  const stories = () => {
    index ??= restoreStories(store, windowDays, now());
    return index;
  };
  const forget = () => {
    index = undefined;
  };
  return {
    stories,
    forget,
    async lookBack() {
      const regrouping = (await stories()).regroup();
      if (regrouping.moves.length + regrouping.merged.length === 0) return;
      try {
        await store.stories.regroup(regrouping);
      } catch (error) {
        // By now the index knows what the archive does not.
        forget();
        throw error;
      }
      await tellStories(store);
    },
  };
}
