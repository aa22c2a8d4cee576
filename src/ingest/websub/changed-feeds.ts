import {
  categoryAddress,
  type FeedExtension,
  latestAddress,
  publisherAddress,
  storyAddress,
  tagAddress,
} from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";

const extensions: readonly FeedExtension[] = [".atom", ".rss", ".json"];

/** The paths of all feeds of the site that show these articles, each once. */
export function changedFeeds(articles: readonly ListedArticle[]): string[] {
  if (articles.length === 0) return [];
  const lists: ((extension: FeedExtension) => string)[] = [latestAddress];
  for (const { tags, category, publisherKey, storyId, storySize } of articles) {
    for (const { name } of tags) lists.push((extension) => tagAddress(name, extension));
    lists.push((extension) => categoryAddress(category, extension));
    lists.push((extension) => publisherAddress(publisherKey, extension));
    if (storySize > 1) lists.push((extension) => storyAddress(storyId, extension));
  }
  return [...new Set(lists.flatMap((address) => extensions.map(address)))];
}
