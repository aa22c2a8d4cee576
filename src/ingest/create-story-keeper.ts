import type { Store } from "../store/store.ts";
import { openStoryThread, type Stories, type StoryThread } from "./open-story-thread.ts";
import { restoreStories } from "./restore-stories.ts";
import type { StepPool } from "./step-pool.ts";
import { tellStories } from "./tell-stories.ts";

/** Holds the stories that new articles may join. */
export interface StoryKeeper {
  /** The stories of the active window, read from the archive at first use and after `forget`. */
  stories(): Promise<Stories>;
  forget(): void;
  /** Mends what later articles have shown to be wrong: the archive follows what the index merges, splits and moves. */
  lookBack(): Promise<void>;
  close(): Promise<void>;
}

export interface StoryKeeperParts {
  store: Store;
  steps: Pick<StepPool, "tell">;
  windowDays: number;
  now: () => Date;
}

export function createStoryKeeper({ store, steps, windowDays, now }: StoryKeeperParts): StoryKeeper {
  let thread: Promise<StoryThread> | undefined;

  async function open(): Promise<StoryThread> {
    const opened = await openStoryThread(windowDays, forget);
    await restoreStories(store, opened, new Date(now().getTime() - windowDays * 86_400_000));
    return opened;
  }

  function stories(): Promise<StoryThread> {
    thread ??= open();
    return thread;
  }

  async function close(): Promise<void> {
    const closing = thread;
    thread = undefined;
    await closing?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }

  function forget(): void {
    void close();
  }

  return {
    stories,
    forget,
    close,
    async lookBack() {
      const regrouping = await (await stories()).regroup();
      if (regrouping.moves.length + regrouping.merged.length === 0) return;
      try {
        await store.stories.regroup(regrouping);
      } catch (error) {
        // By now the index knows what the archive does not.
        forget();
        throw error;
      }
      await tellStories(store, steps);
    },
  };
}
