const written = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
const writtenDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "3 June 2025 at 14:05 UTC". */
export function exactMoment(moment: string): string {
  return `${written.format(Date.parse(moment))} UTC`;
}

/** "3 June 2025", in UTC. */
export function exactDay(moment: string): string {
  return writtenDay.format(Date.parse(moment));
}
