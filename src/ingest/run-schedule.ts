import type { StoryIndex } from "../stories/create-story-index.ts";
import { type PollReport, pollOnce } from "./poll-once.ts";
import type { Reading } from "./reading.ts";

export interface ScheduleOptions {
  /** Milliseconds between two looks at what is due. */
  everyMs: number;
  /** Ends the schedule; what is under way is finished first. */
  signal: AbortSignal;
  /** Waits, or returns early when the signal is raised. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** The stories that new articles may join; asked anew before each round. */
  stories(): Promise<StoryIndex>;
  onRound(report: PollReport): void;
  onError(error: unknown): void;
}

/** Polls what is due, again and again, until the signal is raised. A failed round is told and the next one goes on. */
export async function runSchedule(reading: Reading, options: ScheduleOptions): Promise<void> {
  const { everyMs, signal, wait, stories, onRound, onError } = options;
  while (!signal.aborted) {
    try {
      onRound(await pollOnce(reading, await stories(), { signal }));
    } catch (error) {
      onError(error);
    }
    await wait(everyMs, signal);
  }
}
