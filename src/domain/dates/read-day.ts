import type { DateParts } from "./moment.ts";
import { monthNumber } from "./month-names.ts";

const yearFirst =
  /(?<!\d)(\d{4})(?:\s?[-/.年년]\s?|\s)(\d{1,2})(?:\s?[-/.月월]\s?|\s)(\d{1,2})(?!\d)(?:\s?[日일])?/;
const yearLast = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)/;
const yearAndMonth = /^(\d{4})-(\d\d)$/;
const yearAndDay = /^(\d{4})-(\d{3})\b/;
const yearFirstLanguages = /^(?:ja|ko|zh|hu|lt|mn|fa|sv)\b/;
/** Where months come first: American and Philippine English, and English of no stated country. */
const monthFirstLanguages = /^(?:en|en[-_](?:us|ph|pr|gu)|fil|)$/i;

/** The day in a text that holds no time any more, as numbers or with its month as a word. */
export function readDay(text: string, language?: string): DateParts | undefined {
  return readNumericDate(text, language) ?? readWordedDate(text, language);
}

function readNumericDate(text: string, language = ""): DateParts | undefined {
  const first = yearFirst.exec(text) ?? yearAndMonth.exec(text);
  if (first) return { year: christianYear(first[1]!), month: Number(first[2]), day: Number(first[3] ?? 1) };
  const ordinal = yearAndDay.exec(text);
  if (ordinal) return dayOfYear(Number(ordinal[1]), Number(ordinal[2]));
  const last = yearLast.exec(text);
  if (!last) return undefined;
  const [, one, sign, two, three] = last;
  if (three!.length === 2 && yearFirstLanguages.test(language)) {
    return { year: christianYear(one!), month: Number(two), day: Number(three) };
  }
  const swap = Number(two) > 12 || (sign !== "." && Number(one) <= 12 && monthFirstLanguages.test(language));
  const [day, month] = swap ? [two, one] : [one, two];
  return { year: christianYear(three!), month: Number(month), day: Number(day) };
}

function dayOfYear(year: number, number: number): DateParts {
  const date = new Date(Date.UTC(year, 0, number));
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Two digits as POSIX reads them (69 is 1969); years of the Buddhist era become ours. */
function christianYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year > 2400 && year < 2700 ? year - 543 : year;
  return year + (year < 69 ? 2000 : 1900);
}

const vietnameseMonth = /tháng\s(\d{1,2})/iu;

function readWordedDate(text: string, language?: string): DateParts | undefined {
  const numbered = vietnameseMonth.exec(text);
  const month = numbered ? Number(numbered[1]) : lastMonth(text, language);
  const rest = numbered ? text.replace(numbered[0], " ") : text;
  const numbers = rest.match(/\d+/g) ?? [];
  if (!month || numbers.length !== 2) return undefined;
  const yearIsFirst = numbers[0]!.length > 2 || (numbers[1]!.length < 3 && Number(numbers[0]) > 31);
  const [year, day] = yearIsFirst ? numbers : [numbers[1]!, numbers[0]!];
  return { year: christianYear(year!), month, day: Number(day) };
}

/** The last word that is a month: what comes before can be a day of the week ("mar." is Tuesday in French). */
function lastMonth(text: string, language?: string): number | undefined {
  const words = text.match(/[\p{L}\p{M}](?:[\p{L}\p{M}.]*[\p{L}\p{M}])?/gu) ?? [];
  for (let index = words.length - 1; index >= 0; index--) {
    const pair = index > 0 ? monthNumber(`${words[index - 1]} ${words[index]}`, language) : undefined;
    const month = pair ?? monthNumber(words[index]!, language);
    if (month) return month;
  }
  return undefined;
}
