import type { Stories } from "./open-story-thread.ts";
import type { Reading, Round } from "./reading.ts";
import { createStepTimes } from "./step-times.ts";

/** Begins a round: no page is being read yet, and no time is spent. */
export function openRound(reading: Reading, stories: Stories): Round {
  return { ...reading, stories, times: createStepTimes(), pages: new Map() };
}
