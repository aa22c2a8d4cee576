const day = 86_400_000;
const longestSpan = 100 * 365;
const unitDays: Record<string, number> = { d: 1, w: 7, m: 30, y: 365 };

/** Days, both included; an open end is absent. */
export interface DayRange {
  from?: string;
  to?: string;
}

/**
 * Reads the days of `date:`: "2026-11-24", "2026-11", "2026", "2026-11-01/2026-11-24" (either end may be left out),
 * "7d", "2w", "3m", "1y" (so long until today; also as ISO 8601 writes it, "P7D"), "today", "yesterday". Undefined for
 * anything else. `now` is ISO 8601; days are days of UTC.
 */
export function readDates(value: string, now: string): DayRange | undefined {
  const typed = value.toLowerCase();
  const today = Date.parse(now);
  if (typed === "today") return { from: dayOf(today), to: dayOf(today) };
  if (typed === "yesterday") return { from: dayOf(today - day), to: dayOf(today - day) };
  const since = /^p?(\d{1,4})([dwmy])$/.exec(typed);
  if (since)
    return { from: dayOf(today - Math.min(Number(since[1]) * unitDays[since[2]!]!, longestSpan) * day) };
  const [first = "", last, ...rest] = typed.split("/");
  if (rest.length > 0) return undefined;
  return last === undefined ? readSpan(first) : joinSpans(first, last);
}

function joinSpans(first: string, last: string): DayRange | undefined {
  const [from, to] = [readSpan(first), readSpan(last)];
  if ((first !== "" && !from) || (last !== "" && !to) || (!from && !to)) return undefined;
  if (from && to && from.from > to.to) return undefined;
  return { ...(from && { from: from.from }), ...(to && { to: to.to }) };
}

/** A year, a month or a day as the days from its first to its last. */
function readSpan(text: string): { from: string; to: string } | undefined {
  const match = /^([12]\d{3})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [match[1], match[2], match[3]].map((part) => part && Number(part));
  const from = new Date(Date.UTC(Number(year), month ? month - 1 : 0, date || 1));
  if ((month && from.getUTCMonth() !== month - 1) || month === 0 || date === 0) return undefined;
  if (date && from.getUTCDate() !== date) return undefined;
  const end = new Date(from);
  if (date) end.setUTCDate(end.getUTCDate() + 1);
  else if (month) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { from: dayOf(from.getTime()), to: dayOf(end.getTime() - day) };
}

function dayOf(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}
