import { isLocale, type Locale } from "./locale.ts";

/** More of a header is not looked at. */
const longestHeader = 500;
const range =
  /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9]{1,8})*\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * The language of the interface that an Accept-Language header likes best (RFC 9110 §12.5.4), by the main part of
 * each range: "de-AT" gets German. English where it says nothing that can be read or met.
 */
export function chooseLocale(acceptLanguage: string | null | undefined): Locale {
  if (!acceptLanguage) return "en";
  const wanted = acceptLanguage
    .slice(0, longestHeader)
    .split(",")
    .flatMap(readRange)
    .toSorted((one, other) => other.quality - one.quality);
  for (const { language, quality } of wanted) {
    if (quality === 0 || language === "*") return "en";
    if (isLocale(language)) return language;
  }
  return "en";
}

function readRange(entry: string): { language: string; quality: number }[] {
  const match = range.exec(entry);
  return match ? [{ language: match[1]!.toLowerCase(), quality: Number(match[2] ?? 1) }] : [];
}
