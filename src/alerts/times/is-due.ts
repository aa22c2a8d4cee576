import type { Digest } from "../../domain/alert.ts";
import { localTime } from "./local-time.ts";

const dayMs = 86_400_000;

/**
 * Whether what waits since then is to be told now: at once, or when the digest's time has come after it. Compared as
 * clocks show it, so that days with 23 or 25 hours have their digest too, and no article two.
 */
export function isDue(digest: Digest | undefined, timeZone: string, waitingSince: Date, now: Date): boolean {
  return !digest || localTime(waitingSince, timeZone) < lastDigest(digest, timeZone, now);
}

/** When the newest digest was due, as clocks show it. */
function lastDigest(digest: Digest, timeZone: string, now: Date): string {
  const local = localTime(now, timeZone);
  if (digest.every === "hour") return `${local.slice(0, 13)}:00`;
  const today = `${local.slice(0, 10)} ${digest.at}`;
  return today <= local ? today : `${dayBefore(local)} ${digest.at}`;
}

function dayBefore(local: string): string {
  return new Date(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}
