const day = 86_400;

/** What we ask for; hubs may give less or more. */
export const wantedLease = 10 * day;
const shortestLease = 300;
const longestLease = 90 * day;

/** Seconds of the lease that a hub gives (WebSub §5.3), within bounds; what was asked for where it does not say. */
export function readLease(value: string | null): number {
  const seconds = value !== null && /^\d{1,12}$/.test(value) ? Number(value) : wantedLease;
  return Math.min(longestLease, Math.max(shortestLease, seconds));
}
