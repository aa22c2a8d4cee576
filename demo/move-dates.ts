const minute = 60_000;
/** Age of the newest article. */
const newestAge = 4 * minute;
/** Age of the oldest one: enough for "7 days ago" and for days as DD-MM-YYYY. */
const oldestAge = 12 * 24 * 60 * minute;

/**
 * Says where each moment between the first and the last of `moments` (ISO 8601) lies when the last becomes four
 * minutes before `now` and the first twelve days before it. Order stays, distances shrink evenly; whole seconds,
 * because HTTP dates have no finer ones.
 */
export function moveDates(moments: string[], now: Date): (moment: string) => Date {
  const times = moments.map((moment) => Date.parse(moment));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const scale = Math.min(1, (oldestAge - newestAge) / (last - first || 1));
  return (moment) => {
    const time = now.getTime() - newestAge - (last - Date.parse(moment)) * scale;
    return new Date(Math.floor(time / 1000) * 1000);
  };
}
