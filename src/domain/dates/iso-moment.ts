const dayLength = 86_400_000;
const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/** From 0000-01-01 to 9999-12-31, the days since 1970. */
const firstDay = -719_528;
const lastDay = 2_932_896;

/** Milliseconds since 1970 as ISO 8601 UTC with four digits of year, thrice as fast as `toISOString`; else undefined. */
export function isoMoment(milliseconds: number): string | undefined {
  const day = Math.floor(milliseconds / dayLength);
  if (!(day >= firstDay && day <= lastDay)) return undefined;
  const rest = Math.floor(milliseconds - day * dayLength);
  const hour = twoDigits[Math.floor(rest / 3_600_000)];
  const minute = twoDigits[Math.floor(rest / 60_000) % 60];
  const second = twoDigits[Math.floor(rest / 1000) % 60];
  const thousandths = String(rest % 1000).padStart(3, "0");
  return `${isoDay(day)}T${hour}:${minute}:${second}.${thousandths}Z`;
}

/** Days since 1970 in the Gregorian calendar: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days. */
function isoDay(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${twoDigits[Math.floor(year / 100)]}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[date]}`;
}
