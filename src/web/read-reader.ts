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

/** Browsers send few different headers, and each with every request: what one asks for is found once. */
const remembered = new Map<string, Locale>();
const [mostRemembered, longestRemembered] = [500, 100];

function localeOf(acceptLanguage: string | null | undefined): Locale {
  if (!acceptLanguage) return "en";
  const known = remembered.get(acceptLanguage);
  if (known) return known;
  const locale = chooseLocale(acceptLanguage);
  if (remembered.size < mostRemembered && acceptLanguage.length <= longestRemembered)
    remembered.set(acceptLanguage, locale);
  return locale;
}

/** In the address of a feed: the language of the page that linked it, for feed readers ask for none or for their own. */
export const feedLanguage = "titles";
const feedTitles = new RegExp(`^[^?]*\\.(?:rss|atom|json)\\?(?:[^#]*&)?${feedLanguage}=([a-z]{2})(?:&|$)`);

/**
 * Who asks for a target (path and query): what the address of a feed says goes before what the footer's switches have
 * set, and that before what the browser says.
 */
export function readReader(
  acceptLanguage: string | null | undefined,
  cookie: string | null | undefined,
  target = "",
): Reader {
  const titles = feedTitles.exec(target)?.[1];
  const { [cookieNames.locale]: locale, [cookieNames.theme]: theme } = cookie ? parse(cookie) : {};
  return {
    locale: [titles, locale].find(isLocale) ?? localeOf(acceptLanguage),
    theme: isTheme(theme) ? theme : "system",
  };
}
