import { readSitemap, type SitemapEntry } from "./read-sitemap.ts";
import { resolveAddress } from "./resolve-address.ts";
import { sniffKind } from "./sniff-kind.ts";

/**
 * The sitemaps that an index of sitemaps names (sitemaps.org 0.9), likeliest to hold the latest news first: those named
 * for news before others, then the last modified. None for a text that is no index.
 */
export function sitemapChildren(text: string, url: string): string[] {
  if (sniffKind(text) !== "sitemap-index") return [];
  const children = readSitemap(text).flatMap((entry) => readChild(entry, url));
  const ordered = children.toSorted(
    (one, other) => Number(other.news) - Number(one.news) || other.modified.localeCompare(one.modified),
  );
  return [...new Set(ordered.map((child) => child.url))];
}

function readChild(entry: SitemapEntry, base: string) {
  const url = resolveAddress(entry.get("loc"), base);
  // W3C dates sort as text: those of one index are written alike.
  return url ? [{ url, news: isNewsSitemap(url), modified: entry.get("lastmod") ?? "" }] : [];
}

/** Whether a sitemap's name says that it holds news; "news" in the host says nothing of the sitemap. */
export function isNewsSitemap(url: string): boolean {
  const { pathname, search } = new URL(url);
  return /news|nachrichten|noticias|notizie|actu/i.test(pathname + search);
}
