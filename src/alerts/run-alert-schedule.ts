import type { AlertReport } from "./alerting.ts";

export interface AlertScheduleOptions {
  /** Milliseconds between two looks at what is due. */
  everyMs: number;
  /** Ends the schedule; what is under way is finished first. */
  signal: AbortSignal;
  /** Waits, or returns early when the signal is raised. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  run(signal: AbortSignal): Promise<AlertReport>;
  onRound(report: AlertReport): void;
  onError(error: unknown): void;
}

/** Sends alerts until the signal is raised, beside the reading and not behind it: a first reading takes minutes. */
export async function runAlertSchedule(options: AlertScheduleOptions): Promise<void> {
  const { everyMs, signal, wait, run, onRound, onError } = options;
  while (!signal.aborted) {
    try {
      onRound(await run(signal));
    } catch (error) {
      onError(error);
    }
    await wait(everyMs, signal);
  }
}
