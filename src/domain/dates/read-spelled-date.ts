import { clock, momentOf, offset } from "./moment.ts";
import { readDay } from "./read-day.ts";
import { takeTime } from "./take-time.ts";
import { takeZone } from "./take-zone.ts";
import { zoneMinutes } from "./time-zones.ts";

/** Longer texts are no dates; it also bounds the work on hostile ones. */
const longestDate = 120;

/** Digits of any script as ASCII, one kind of minus and space, no remarks in parentheses. */
function tidy(value: string): string {
  return value
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, asciiDigit)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\([^)]*\)/g, " ")
    .replace(/[\u200e\u200f\u061c]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const zeros = [..."٠۰०০๐"].map((zero) => zero.codePointAt(0)!);

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  return String(code - zeros.findLast((zero) => zero <= code)!);
}

/**
 * The general way to read a date, for spellings that are not the usual two: takes time and zone out of the text, then
 * reads what is left as numbers or words. Milliseconds since 1970, or undefined.
 */
export function readSpelledDate(value: string, language?: string): number | undefined {
  return readAny(tidy(value), language);
}

function readAny(text: string, language?: string): number | undefined {
  if (!text || text.length > longestDate) return undefined;
  const digits = readDigits(text);
  if (digits !== undefined) return digits;
  const time = takeTime(text);
  const zone = takeZone(time.rest);
  const date = readDay(zone.rest, language);
  if (!date || (time.milliseconds === undefined && /\d\s?:\s?\d/.test(text))) return undefined;
  const local = momentOf(date, time.milliseconds ?? 0, 0);
  if (local === undefined) return undefined;
  const minutes = zone.name === undefined ? zone.minutes : zoneMinutes(zone.name, local, language);
  return local - (minutes ?? 0) * 60_000;
}

/** yyyymmdd with or without a time, or epoch seconds or milliseconds. */
function readDigits(text: string): number | undefined {
  const basic = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:Z|([+-])(\d\d):?(\d\d))?)?$/.exec(
    text,
  );
  const date = basic && { year: Number(basic[1]), month: Number(basic[2]), day: Number(basic[3]) };
  const moment =
    date && momentOf(date, clock(basic[4], basic[5], basic[6]), offset(basic[7], basic[8], basic[9]));
  if (moment) return moment;
  if (/^\d{9,10}(?:\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  return /^\d{12,13}$/.test(text) ? Number(text) : undefined;
}
