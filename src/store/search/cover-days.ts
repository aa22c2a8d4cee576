const firstYear = 1970;
const lastYear = 2100;
const day = 86_400_000;

/**
 * The fewest years, months and days ("2026", "2026-11", "2026-11-24") that together are the days from one to another,
 * both included. An open end is 1970 or 2100.
 */
export function coverDays({ from, to }: { from?: string; to?: string }): string[] {
  const end = to ?? `${lastYear}-12-31`;
  const cover: string[] = [];
  let at = from ?? `${firstYear}-01-01`;
  while (at <= end) {
    const span = longestSpan(at, end);
    cover.push(span);
    at = dayAfter(lastDayOf(span));
  }
  return cover;
}

/** The longest span that starts on that day and does not go beyond the end. */
function longestSpan(start: string, end: string): string {
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (start.endsWith("-01-01") && lastDayOf(year) <= end) return year;
  if (start.endsWith("-01") && lastDayOf(month) <= end) return month;
  return start;
}

function lastDayOf(span: string): string {
  const [year, month, date] = span.split("-").map(Number);
  if (date !== undefined) return span;
  return dayOf(month === undefined ? Date.UTC(year! + 1, 0, 0) : Date.UTC(year!, month, 0));
}

function dayAfter(date: string): string {
  return dayOf(Date.parse(date) + day);
}

function dayOf(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}
