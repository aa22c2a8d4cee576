import { parse } from "hono/utils/cookie";
import { chooseLocale } from "./words/choose-locale.ts";
import { isLocale, type Locale } from "./words/locale.ts";

/** Light or dark; "system" leaves it to the reader's device. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export function isTheme(name: string | undefined): name is Theme {
  return (themes as readonly string[]).includes(name ?? "");
}

/** What a page's form depends on besides its address: one of 18. */
export interface Reader {
  locale: Locale;
  theme: Theme;
}

export const cookieNames = { locale: "tagwire-language", theme: "tagwire-theme" } as const;

/** Who asks: what the footer's switches have set goes before what the browser says. */
export function readReader(
  acceptLanguage: string | null | undefined,
  cookie: string | null | undefined,
): Reader {
  const { [cookieNames.locale]: locale, [cookieNames.theme]: theme } = cookie ? parse(cookie) : {};
  return {
    locale: isLocale(locale) ? locale : chooseLocale(acceptLanguage),
    theme: isTheme(theme) ? theme : "system",
  };
}
