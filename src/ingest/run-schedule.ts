import type { Stories } from "./open-story-thread.ts";
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
  stories(): Promise<Stories>;
  /** Mends the stories by what has come since the last time; after the first round, then every hour. */
  lookBack(): Promise<void>;
  onRound(report: PollReport): void;
  onError(error: unknown): void;
}

const lookBackEveryMs = 3_600_000;

/** Polls what is due, again and again, until the signal is raised. A failed round is told and the next one goes on. */
export async function runSchedule(reading: Reading, options: ScheduleOptions): Promise<void> {
  const { everyMs, signal, wait, stories, lookBack, onRound, onError } = options;
  let lookBackAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    try {
      onRound(await pollOnce(reading, await stories(), { signal }));
      if (reading.now().getTime() >= lookBackAt) {
        lookBackAt = reading.now().getTime() + lookBackEveryMs;
        await lookBack();
      }
    } catch (error) {
      onError(error);
    }
    await wait(everyMs, signal);
  }
}
