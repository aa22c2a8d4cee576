import { resolveAddress } from "./resolve-address.ts";
import { isNewsSitemap } from "./sitemap-children.ts";

const sitemapLine = /^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim;

/** The sitemaps that a robots.txt names (sitemaps.org, "Informing search engines"), news sitemaps first. */
export function robotsSitemaps(robots: string, url: string): string[] {
  const named = Array.from(robots.matchAll(sitemapLine), ([, address]) => resolveAddress(address, url));
  const all = [...new Set(named.filter(Boolean))];
  return [...all.filter(isNewsSitemap), ...all.filter((sitemap) => !isNewsSitemap(sitemap))];
}
