/** What sitemaps list one by one. */
export const sitemapKinds = ["tags", "stories", "articles"] as const;
export type SitemapKind = (typeof sitemapKinds)[number];

/** One address of a sitemap: the tag's name, or the id of the story or article, and when it changed (ISO 8601 UTC). */
export interface SitemapEntry {
  name: string;
  changedAt: string;
}

/** An article as a news sitemap lists it. */
export interface NewsEntry {
  id: string;
  title: string;
  publishedAt: string;
  language: string;
  publisherName: string;
}
