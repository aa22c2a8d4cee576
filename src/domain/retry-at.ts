const minute = 60_000;
const longest = 24 * 60 * minute;

/**
 * When to try again after `failures` failures in a row: twice as long each time from five minutes to a day, with a
 * quarter of jitter so that feeds that failed together do not come back together; never before `retryAfter` (ms).
 */
export function retryAt(
  now: Date,
  failures: number,
  random: () => number,
  retryAfter: number | undefined,
): string {
  const wait = Math.min(longest, 5 * minute * 2 ** Math.max(0, failures - 1));
  const jittered = wait * (0.75 + random() / 2);
  return new Date(now.getTime() + Math.max(jittered, Math.min(retryAfter ?? 0, longest))).toISOString();
}
