const hour = 3_600_000;
const day = 24 * hour;

/** Zones that publishers write in, in hours: from New Zealand's summer to California's winter. What is further is a delay. */
const zones = { east: 13, west: 8 };

/**
 * A moment recorded in UTC, on the day that the page's address tells where that is the day before or after: the
 * publisher's clock showed that day. The moment is the same; of the zones in which it was that day, the nearest is told.
 */
export function onLocalDay(moment: string, written: string | undefined): string {
  const local = written && /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(written) : Number.NaN;
  // A bare day is midnight, of which nobody knows where.
  if (!moment.endsWith("Z") || moment.includes("T00:00:00") || Number.isNaN(local)) return moment;
  const utc = Date.parse(moment);
  const sinceMidnight = utc - local;
  const hours =
    sinceMidnight < 0
      ? Math.ceil(-sinceMidnight / hour)
      : sinceMidnight >= day
        ? -Math.floor((sinceMidnight - day) / hour + 1)
        : 0;
  if (hours === 0 || hours > zones.east || -hours > zones.west) return moment;
  const clock = new Date(utc + hours * hour).toISOString().replace(/(?:\.000)?Z$/, "");
  return `${clock}${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}
