const zone = /:\d\d(?:\.\d+)?\s?([+-])(\d\d):?(\d\d)$/;

/**
 * A UTC moment as the clock showed it where it was written, if that is told: "2025-03-01T23:30:00-05:00" and not the
 * next day in Greenwich. The moment is the same.
 */
export function keepZone(moment: string, written: string): string {
  const match = zone.exec(written.trim());
  const minutes = Number(match?.[2]) * 60 + Number(match?.[3]);
  if (!match || !(minutes > 0)) return moment;
  const shift = (match[1] === "-" ? -minutes : minutes) * 60_000;
  const local = new Date(Date.parse(moment) + shift).toISOString().replace(/(?:\.000)?Z$/, "");
  return `${local}${match[1]}${match[2]}:${match[3]}`;
}
