import { setTimeout as delay } from "node:timers/promises";

/** Waits so many milliseconds, or until the signal is raised. */
export async function waitUnlessRaised(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
