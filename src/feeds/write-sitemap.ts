import { escapeHtml } from "./escape-html.ts";
import { legalText } from "./legal-xml.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
const newsSchema = "http://www.google.com/schemas/sitemap-news/0.9";

/** An absolute address, with the moment of its last change (ISO 8601 UTC) where that is known. */
export interface AddressToList {
  url: string;
  changedAt?: string;
}

/** A sitemap (sitemaps.org 0.9); it may hold 50,000 addresses at most. */
export function writeSitemap(addresses: readonly AddressToList[]): string {
  const entries = addresses.map((address) => `<url>${placeOf(address)}</url>`);
  return `${declaration}\n<urlset xmlns="${schema}">\n${entries.join("\n")}\n</urlset>\n`;
}

/** An index of sitemaps (sitemaps.org 0.9). */
export function writeSitemapIndex(sitemaps: readonly AddressToList[]): string {
  const entries = sitemaps.map((sitemap) => `<sitemap>${placeOf(sitemap)}</sitemap>`);
  return `${declaration}\n<sitemapindex xmlns="${schema}">\n${entries.join("\n")}\n</sitemapindex>\n`;
}

export interface NewsToList {
  url: string;
  title: string;
  publishedAt: string;
  /** ISO 639-1, or 639-3; "und" where it cannot be told. */
  language: string;
  publisher: string;
}

/** A news sitemap by Google's schema; it may hold 1,000 articles at most. */
export function writeNewsSitemap(news: readonly NewsToList[]): string {
  const entries = news.map((article) => `<url>${placeOf(article)}${newsOf(article)}</url>`);
  return `${declaration}\n<urlset xmlns="${schema}" xmlns:news="${newsSchema}">\n${entries.join("\n")}\n</urlset>\n`;
}

function placeOf({ url, changedAt }: AddressToList): string {
  return `<loc>${textOf(url)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ""}`;
}

function newsOf({ publisher, language, publishedAt, title }: NewsToList): string {
  return `<news:news><news:publication><news:name>${textOf(publisher)}</news:name><news:language>${languageOf(language)}</news:language></news:publication><news:publication_date>${publishedAt}</news:publication_date><news:title>${textOf(title)}</news:title></news:news>`;
}

/** The schema wants two or three letters, and of Chinese which script: most of it is simplified. */
function languageOf(language: string): string {
  if (language === "zh") return "zh-cn";
  return /^[a-z]{2,3}$/.test(language) ? language : "und";
}

function textOf(text: string): string {
  return escapeHtml(legalText(text));
}
