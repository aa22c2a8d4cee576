import { articleAddress } from "../domain/addresses.ts";
import type { ListedArticle } from "../domain/article.ts";
import type { FeedToWrite, ImageToWrite } from "../feeds/feed-to-write.ts";
import { proxyPictures } from "./images/proxy-pictures.ts";
import type { PageSetting } from "./page-setting.ts";

/** How much of an article its feeds carry. */
export type FeedText = "full" | "summary";

/** What a feed says of itself; paths are below the site's origin. */
export interface FeedFacts {
  title: string;
  description: string;
  /** The feed's own path. */
  path: string;
  /** The page that the feed belongs to. */
  page: string;
  /** For one reader: no hub announces it. */
  private?: boolean;
  /** One of too many to announce: a list that is narrowed. */
  unannounced?: boolean;
}

/** The articles of a page as a feed. Its moment is that of the newest change, so that it stays the same until one comes. */
export function feedOf(
  articles: readonly ListedArticle[],
  facts: FeedFacts,
  setting: PageSetting,
  text: FeedText = setting.feedText ?? "full",
): FeedToWrite {
  const { origin, hubs } = setting;
  const languages = new Set(articles.map((article) => article.language));
  const [language] = languages;
  return {
    title: facts.title,
    description: facts.description,
    address: `${origin}${facts.path}`,
    homepage: `${origin}${facts.page}`,
    icon: `${origin}${setting.staticAddress("icon-144.png")}`,
    updatedAt: lastChange(articles, setting.now) ?? setting.overview.newestAt ?? setting.now.toISOString(),
    items: articles.map((article) => feedItem(article, setting, text)),
    ...(languages.size === 1 && language !== undefined && language !== "und" && { language }),
    ...(hubs && !facts.private && !facts.unannounced && { hubs }),
  };
}

/** When the newest of them came or changed; never later than now, whatever publishers say (RFC 9110 §8.8.2.1). */
export function lastChange(articles: readonly ListedArticle[], now: Date): string | undefined {
  const moments = articles.flatMap(({ modifiedAt, firstSeenAt }) => [modifiedAt ?? "", firstSeenAt]);
  const latest = moments.sort().at(-1);
  const limit = now.toISOString();
  return latest && latest > limit ? limit : latest;
}

function feedItem(
  article: ListedArticle,
  setting: PageSetting,
  text: FeedText,
): FeedToWrite["items"][number] {
  const { origin } = setting;
  const full = article.access === "full" && text === "full";
  const image = article.image && imageOf(article.image.url, setting);
  return {
    id: `${origin}${articleAddress(article.id)}`,
    url: `${origin}${articleAddress(article.id)}`,
    externalUrl: article.url,
    title: article.title,
    html: full ? proxyPictures(article.html, setting.images, origin) : "",
    text: full ? article.text : "",
    summary: article.summary,
    publishedAt: article.publishedAt,
    authors: article.authors,
    category: article.category,
    tags: article.tags.map((tag) => tag.name),
    publisher: article.publisherName,
    language: article.language,
    ...(article.modifiedAt && { updatedAt: article.modifiedAt }),
    ...(image && { image }),
  };
}

function imageOf(url: string, { images, origin }: PageSetting): ImageToWrite | undefined {
  const address = images?.address(url);
  return address ? { url: `${origin}${address}`, ...images?.known(url) } : undefined;
}
