import { ageOf, dayOf } from "../../domain/age.ts";
import type { Locale } from "./locale.ts";

/** A noun with its number by the rules of a language; "#" stands for the figure. Every language has `other`. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes figures, numbers of things, moments and names of places and languages. */
export interface Forms {
  locale: Locale;
  /** "12,345". */
  figure(number: number): string;
  /** "1 article", "12,345 articles". */
  count(number: number, forms: PluralForms): string;
  /** "3 hours ago"; after seven days the day in figures. */
  age(moment: string, now: Date): string;
  /** "03-06-2025", in UTC. */
  day(moment: string): string;
  /** "3 June 2025", in UTC. */
  exactDay(moment: string): string;
  /** "Tuesday", in UTC. */
  weekday(moment: string): string;
  /** "3 June 2025 at 14:05 UTC". */
  exactMoment(moment: string): string;
  /** "92%"; `part` is 0 to 1. */
  percent(part: number): string;
  /** The name of a country ("JP": Japan), language ("ja": Japanese) or script ("Hang": Hangul); undefined for an unknown code. */
  codeName(code: string, kind: "region" | "language" | "script"): string | undefined;
}

/** Days in English stand before their months here, as their figures do: 03-06-2025. */
const dated: Partial<Record<Locale, string>> = { en: "en-GB" };

/** Makes the forms of a language: once, since `Intl` is slow to make and quick to use. */
export function makeForms(locale: Locale): Forms {
  const figures = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const figure = (number: number) => figures.format(number);
  return {
    locale,
    figure,
    count: (number, forms) => (forms[plurals.select(number)] ?? forms.other).replace("#", figure(number)),
    age: (moment, now) => ageOf(moment, now, locale),
    day: (moment) => dayOf(moment, locale),
    percent: (part) => percents.format(part),
    ...makeMoments(dated[locale] ?? locale),
    codeName: makeCodeNames(locale),
  };
}

function makeMoments(locale: string): Pick<Forms, "exactDay" | "exactMoment" | "weekday"> {
  const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  const days = new Intl.DateTimeFormat(locale, day);
  const moments = new Intl.DateTimeFormat(locale, {
    ...day,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return {
    exactDay: (moment) => withFirst(days.format(Date.parse(moment)), locale),
    exactMoment: (moment) => `${withFirst(moments.format(Date.parse(moment)), locale)} UTC`,
    weekday: (moment) => weekdays.format(Date.parse(moment)),
  };
}

/** French says "1er juin", which `Intl` does not. */
function withFirst(day: string, locale: string): string {
  return locale === "fr" ? day.replace(/^1(?=\s)/, "1er") : day;
}

function makeCodeNames(locale: Locale): Forms["codeName"] {
  const names = {
    region: new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
    language: new Intl.DisplayNames(locale, { type: "language", fallback: "none" }),
    script: new Intl.DisplayNames(locale, { type: "script", fallback: "none" }),
  };
  return (code, kind) => {
    try {
      return names[kind].of(code);
    } catch {
      return undefined;
    }
  };
}
