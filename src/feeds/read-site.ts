import { countryOf } from "./country-of.ts";
import { plainText } from "./plain-text.ts";
import { type Head, readHead, type SiteData } from "./read-head.ts";
import { resolveAddress } from "./resolve-address.ts";
import { siteNameIn } from "./site-name-in.ts";

export interface SiteFacts {
  name?: string;
  /** ISO 639-1, or 639-3. */
  language?: string;
  /** Absolute address of a picture. */
  logo?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/**
 * What a home page says of its publisher. The name comes from og:site_name, else JSON-LD, else application-name, else
 * a part of the title; the country only from evidence: the address in JSON-LD, the country's own domain, the region of
 * the stated language.
 */
export function readSite(html: string, pageUrl: string): SiteFacts {
  const head = readHead(html);
  const name = nameOf(head, pageUrl);
  const language = languageOf(head);
  const logo = logoOf(head, pageUrl);
  const country = countryOf(pageUrl, head.language, head.data.find((data) => data.country)?.country);
  return {
    ...(name && { name }),
    ...(language && { language }),
    ...(logo && { logo }),
    ...(country && { country }),
  };
}

/** Longer ones name nothing; it also bounds the work on hostile pages. */
const longestName = 300;

function nameOf({ metas, data, title }: Head, pageUrl: string): string {
  const named = (data.find(isPublisher) ?? data.find((thing) => thing.type === "WebSite"))?.name;
  const stated = metas.get("og:site_name") || named || metas.get("application-name");
  return stated
    ? plainText(stated.slice(0, longestName))
    : siteNameIn(plainText(title.slice(0, longestName)), pageUrl);
}

function isPublisher({ type, name }: SiteData): boolean {
  return Boolean(name) && /^(?:NewsMediaOrganization|Organization|Corporation|Newspaper)$/.test(type);
}

function languageOf({ language, metas }: Head): string | undefined {
  const stated = language || metas.get("content-language") || metas.get("og:locale") || "";
  return /^([a-z]{2,3})(?:[-_,]|$)/i.exec(stated.trim())?.[1]?.toLowerCase();
}

/** A square icon made for home screens before small ones; a wide logo only where there is none. */
function logoOf({ icons, data, base }: Head, pageUrl: string): string {
  const from = resolveAddress(base, pageUrl) || pageUrl;
  const best = icons.toSorted((one, other) => other.size - one.size)[0];
  return resolveAddress(best?.href, from) || resolveAddress(data.find((thing) => thing.logo)?.logo, from);
}
