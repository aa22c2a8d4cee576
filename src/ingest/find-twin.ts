import type { ListedArticle } from "../domain/article.ts";
import type { PendingItem } from "../domain/item.ts";
import { tagKey } from "../domain/tag-key.ts";
import type { Store } from "../store/store.ts";

/** An article that was read for another item of the same page. */
export interface Twin {
  article: ListedArticle;
  readAt: string;
}

/**
 * The article that the item's page has given already for another item, where asking for the page again could bring
 * nothing new: it was read after the item changed, or the item is new here, dated before that reading, and has the
 * article's title. Never where the feed has text that the article lacks.
 */
export async function findTwin(store: Store, item: PendingItem): Promise<Twin | undefined> {
  const reading = await store.items.otherReading(item.number);
  const article = reading && (await store.articles.get(reading.articleId));
  if (!article || (article.access !== "full" && item.content)) return undefined;
  const isRead = wasSeenBefore(item, reading.readAt) || isOldNews(item, article.title, reading.readAt);
  return isRead ? { article, readAt: reading.readAt } : undefined;
}

function wasSeenBefore({ changedAt, seenAt }: PendingItem, readAt: string): boolean {
  return Date.parse(changedAt ?? seenAt) <= Date.parse(readAt);
}

function isOldNews(item: PendingItem, title: string, readAt: string): boolean {
  const date = item.updatedAt ?? item.publishedAt;
  const isOld = item.changedAt === undefined && date !== undefined && Date.parse(date) <= Date.parse(readAt);
  return isOld && tagKey(item.title) === tagKey(title);
}

/** Labels that only this item gives. */
export function newLabels({ article }: Twin, item: PendingItem): string[] {
  const known = new Set(article.keywords.map(tagKey));
  return item.categories.filter((label) => !known.has(tagKey(label)));
}
