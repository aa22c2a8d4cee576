import type { Item, ParsedFeed } from "../domain/item.ts";
import { finishItem, finishTitle, type Reading } from "./finish-item.ts";
import type { SitemapEntry } from "./read-sitemap.ts";

/** A news sitemap holds the articles of two days (Google's news 0.9 extension); many never drop the older ones. */
const newsSpan = 2 * 86_400_000;

/**
 * A news sitemap: entries without a news title are pages, not news, and left out; so are, where `now` is given, those
 * of more than two days ago.
 */
export function mapSitemap(entries: SitemapEntry[], reading: Reading): ParsedFeed {
  const news = entries.filter(isNews);
  const title = finishTitle(first(news, "publication.name"), reading);
  const language = first(news, "language");
  return {
    kind: "sitemap",
    ...(title && { title }),
    ...(language && { language }),
    items: news
      .map((entry) => mapEntry(entry, { ...reading, language: language ?? reading.language }))
      .filter(({ publishedAt }) => isRecent(publishedAt, reading.now)),
  };
}

function mapEntry(entry: SitemapEntry, reading: Reading): Item {
  return finishItem(
    {
      url: entry.get("loc"),
      title: entry.get("title"),
      published: [entry.get("publication_date")],
      updated: entry.get("lastmod"),
      categories: entry.get("keywords")?.split(/[,;、،]/) ?? [],
      image: entry.get("image.loc"),
    },
    reading,
  );
}

function isRecent(publishedAt: string | undefined, now: string | undefined): boolean {
  return !publishedAt || !now || Date.parse(now) - Date.parse(publishedAt) <= newsSpan;
}

function first(entries: SitemapEntry[], key: string): string | undefined {
  return entries.find((entry) => entry.has(key))?.get(key);
}

export function isNews(entry: SitemapEntry): boolean {
  return entry.has("title");
}
