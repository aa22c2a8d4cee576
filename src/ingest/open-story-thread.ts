import type { Regrouping } from "../domain/regrouping.ts";
import type { ArticleForStories } from "../store/store.ts";
import type { StoryIndex, StoryInput } from "../stories/create-story-index.ts";
import { createThreadPool } from "./thread-pool.ts";

export type StoryRequest =
  | { do: "open"; windowDays: number }
  | { do: "assign"; article: StoryInput }
  | { do: "regroup" }
  | { do: "restore"; articles: ArticleForStories[] };

type Assignment = ReturnType<StoryIndex["assign"]>;

/** The stories that new articles may join: an index as it is, or one in a thread of its own. */
export interface Stories {
  assign(article: StoryInput): Assignment | Promise<Assignment>;
  regroup(): Regrouping | Promise<Regrouping>;
  restore(articles: ArticleForStories[]): void | Promise<void>;
}

export interface StoryThread extends Stories {
  close(): Promise<void>;
}

/** 200,000 active articles take 300 to 400 MB (bench/RESULTS.md), mostly outside the heap. */
const memoryMb = 2000;
/** A look back at a whole window of 200,000 takes minutes. */
const timeoutMs = 1_800_000;

/** An empty story index in a thread of its own; `onLost` is called when it fails with all that it knew. */
export async function openStoryThread(windowDays: number, onLost: () => void): Promise<StoryThread> {
  const worker = new URL("./story-worker.ts", import.meta.url);
  const { run, close } = createThreadPool<StoryRequest>({
    worker,
    size: 1,
    timeoutMs,
    memoryMb,
    onLost() {
      // Another thread would know no story: what waits is tried again when they are restored.
      void close();
      onLost();
    },
  });
  await run({ do: "open", windowDays }, "The story index");
  return {
    assign: (article) => run({ do: "assign", article }, article.id),
    regroup: () => run({ do: "regroup" }, "Looking back at stories"),
    restore: (articles) => run({ do: "restore", articles }, "Restoring stories"),
    close,
  };
}
