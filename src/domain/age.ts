const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What a page says of a moment that is less than a minute ago, by its language. */
const justNow: Record<string, string> = {
  en: "just now",
  de: "gerade eben",
  fr: "à l’instant",
  es: "ahora mismo",
  ja: "たった今",
  ko: "방금",
};

/** Made once for each language: making one costs more than a page of ages. */
const formats: Record<string, { passed: Intl.RelativeTimeFormat; day: Intl.DateTimeFormat }> = {};

function formatsOf(language: string) {
  formats[language] ??= {
    passed: new Intl.RelativeTimeFormat(language, { numeric: "always" }),
    day: new Intl.DateTimeFormat(language, {
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      timeZone: "UTC",
    }),
  };
  return formats[language];
}

/**
 * How long ago, as pages say it: "just now", "5 minutes ago", "3 hours ago", "1 day ago" … "7 days ago"; anything older
 * is the day as DD-MM-YYYY (UTC), or as the language writes it. A moment in the future is "just now". `language` is
 * one that pages speak.
 */
export function ageOf(publishedAt: string, now: Date, language = "en"): string {
  const passed = now.getTime() - Date.parse(publishedAt);
  if (passed < minute) return justNow[language] ?? justNow.en!;
  if (passed < hour) return ago(passed / minute, "minute", language);
  if (passed < day) return ago(passed / hour, "hour", language);
  return passed < 8 * day ? ago(passed / day, "day", language) : dayOf(publishedAt, language);
}

function ago(units: number, unit: "minute" | "hour" | "day", language: string): string {
  const said = formatsOf(language).passed.format(-Math.floor(units), unit);
  // Japanese newspapers set no space after a figure.
  return language === "ja" ? said.replace(" ", "") : said;
}

/** The UTC day of a moment as DD-MM-YYYY, or as another language writes days in figures. */
export function dayOf(moment: string, language = "en"): string {
  if (language !== "en") return formatsOf(language).day.format(Date.parse(moment));
  const [year, month, date] = new Date(moment).toISOString().slice(0, 10).split("-");
  return `${date}-${month}-${year}`;
}
