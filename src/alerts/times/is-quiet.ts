import type { QuietHours } from "../../domain/alert.ts";
import { localTime } from "./local-time.ts";

/** Whether no message is to be sent now; hours that begin and end at the same time are none. */
export function isQuiet(quiet: QuietHours | undefined, timeZone: string, now: Date): boolean {
  if (!quiet) return false;
  const { from, until } = quiet;
  const time = localTime(now, timeZone).slice(11);
  return from <= until ? from <= time && time < until : from <= time || time < until;
}
