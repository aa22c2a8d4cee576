import type { ParsedFeed } from "../domain/item.ts";
import { finishItem, finishTitle, type Reading } from "./finish-item.ts";
import type { SitemapEntry } from "./read-sitemap.ts";

/** A news sitemap (Google's news 0.9 extension): entries without a news title are pages, not news, and left out. */
export function mapSitemap(entries: SitemapEntry[], reading: Reading): ParsedFeed {
  const news = entries.filter((entry) => entry.has("title"));
  const title = finishTitle(first(news, "publication.name"), reading);
  const language = first(news, "language");
  return {
    kind: "sitemap",
    ...(title && { title }),
    ...(language && { language }),
    items: news.map((entry) =>
      finishItem(
        {
          url: entry.get("loc"),
          title: entry.get("title"),
          published: [entry.get("publication_date")],
          updated: entry.get("lastmod"),
          categories: entry.get("keywords")?.split(/[,;、،]/) ?? [],
          image: entry.get("image.loc"),
        },
        { ...reading, language: language ?? reading.language },
      ),
    ),
  };
}

function first(entries: SitemapEntry[], key: string): string | undefined {
  return entries.find((entry) => entry.has(key))?.get(key);
}
