import type { ParsedFeed } from "../domain/item.ts";
import type { StoryTelling, UntoldStory } from "../domain/story.ts";
import type { ArchiveStanding } from "../domain/tag-standing.ts";
import type { PreparedArticle, PrepareInput } from "./prepare-article.ts";
import { createThreadPool } from "./thread-pool.ts";

/** Where a feed's text came from, and when. */
interface FeedOrigin {
  url: string;
  contentType?: string;
  /** ISO 8601. */
  now?: string;
}

export type StepRequest =
  | { step: "parse"; text: string; options: FeedOrigin }
  | { step: "prepare"; input: PrepareInput }
  | { step: "tell"; stories: UntoldStory[] };

/** Threads for the CPU-heavy steps. A task that takes too long costs its thread, which is replaced. */
export interface StepPool {
  parse(text: string, origin: FeedOrigin): Promise<ParsedFeed>;
  prepare(input: PrepareInput): Promise<PreparedArticle>;
  /** Chooses the headlines of stories and what is new in them. */
  tell(stories: UntoldStory[]): Promise<StoryTelling[]>;
  /** How the archive uses its tags, for the articles that are prepared from now on. */
  share(standing: ArchiveStanding): void;
  close(): Promise<void>;
}

export interface StepPoolOptions {
  size: number;
  /** What a task may take at most. */
  timeoutMs: number;
  /** What a thread's heap may grow to, with the 30 MB that the steps' own tables take. */
  memoryMb: number;
}

/** Starts `size` threads lazily; a task that takes more time or memory than it may costs its thread. */
export function createStepPool(options: StepPoolOptions): StepPool {
  const worker = new URL("./step-worker.ts", import.meta.url);
  const { run, tell, close } = createThreadPool<StepRequest>({ worker, ...options });
  return {
    parse: (text, options) => run({ step: "parse", text, options }, options.url),
    prepare: (input) => run({ step: "prepare", input }, input.page?.url ?? input.item.url),
    tell: (stories) => run({ step: "tell", stories }, "Telling stories"),
    share: tell,
    close,
  };
}
