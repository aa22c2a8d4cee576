import type { ListedArticle } from "../domain/article.ts";
import type { FeedToWrite } from "../feeds/feed-to-write.ts";
import { articleAddress } from "./addresses.ts";
import type { PageSetting } from "./page-setting.ts";

/** What a feed says of itself; paths are below the site's origin. */
export interface FeedFacts {
  title: string;
  description: string;
  /** The feed's own path. */
  path: string;
  /** The page that the feed belongs to. */
  page: string;
}

/** The articles of a page as a feed. Its moment is that of the newest change, so that it stays the same until one comes. */
export function feedOf(
  articles: readonly ListedArticle[],
  facts: FeedFacts,
  setting: PageSetting,
): FeedToWrite {
  const { origin } = setting;
  const languages = new Set(articles.map((article) => article.language));
  const [language] = languages;
  return {
    title: facts.title,
    description: facts.description,
    address: `${origin}${facts.path}`,
    homepage: `${origin}${facts.page}`,
    icon: `${origin}${setting.staticAddress("favicon.svg")}`,
    updatedAt: lastChange(articles) ?? setting.overview.newestAt ?? setting.now.toISOString(),
    items: articles.map((article) => feedItem(article, origin)),
    ...(languages.size === 1 && language !== undefined && language !== "und" && { language }),
  };
}

function lastChange(articles: readonly ListedArticle[]): string | undefined {
  const moments = articles.map((article) => article.modifiedAt ?? article.publishedAt);
  return moments.sort().at(-1);
}

function feedItem(article: ListedArticle, origin: string): FeedToWrite["items"][number] {
  const full = article.access === "full";
  return {
    id: `${origin}${articleAddress(article.id)}`,
    url: `${origin}${articleAddress(article.id)}`,
    externalUrl: article.url,
    title: article.title,
    html: full ? article.html : "",
    text: full ? article.text : "",
    summary: article.summary,
    publishedAt: article.publishedAt,
    authors: article.authors,
    category: article.category,
    tags: article.tags.map((tag) => tag.name),
    publisher: article.publisherName,
    language: article.language,
    ...(article.modifiedAt && { updatedAt: article.modifiedAt }),
    ...(article.image && { image: article.image.url }),
  };
}
