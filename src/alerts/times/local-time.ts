/** Made once for each zone: making one costs more than a round of alerts. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks of an IANA zone show at a moment, to the minute, sortable: "2026-11-24 07:30". */
export function localTime(moment: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
    });
    formats.set(timeZone, format);
  }
  return format.format(moment);
}
