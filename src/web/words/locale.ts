/** The languages that the interface speaks, in the order of the switch. */
export const locales = ["en", "de", "fr", "es", "ja", "ko"] as const;

export type Locale = (typeof locales)[number];

export function isLocale(code: string | undefined): code is Locale {
  return (locales as readonly string[]).includes(code ?? "");
}

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  ja: "日本語",
  ko: "한국어",
};
