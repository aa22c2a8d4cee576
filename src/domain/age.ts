const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago, as pages say it: "just now", "5 minutes ago", "3 hours ago", "1 day ago" … "7 days ago";
 * anything older is the day as DD-MM-YYYY (UTC). A moment in the future is "just now".
 */
export function ageOf(publishedAt: string, now: Date): string {
  const passed = now.getTime() - Date.parse(publishedAt);
  if (passed < minute) return "just now";
  if (passed < hour) return count(Math.floor(passed / minute), "minute");
  if (passed < day) return count(Math.floor(passed / hour), "hour");
  const days = Math.floor(passed / day);
  return days <= 7 ? count(days, "day") : dayOf(publishedAt);
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"} ago`;
}

/** The UTC day of a moment as DD-MM-YYYY. */
export function dayOf(moment: string): string {
  const [year, month, date] = new Date(moment).toISOString().slice(0, 10).split("-");
  return `${date}-${month}-${year}`;
}
