import type { App } from "../app.ts";
import type { ListedArticle } from "../domain/article.ts";

const names = [
  "id",
  "url",
  "title",
  "publisherName",
  "publishedAt",
  "access",
  "accessReason",
  "storyId",
  "storySize",
  "duplicateOf",
] as const;

/** What `tagwire explain` tells of an article in the archive. */
export interface StoredFacts extends Pick<ListedArticle, (typeof names)[number]> {
  /** Why it stands in its story. */
  storyReason?: string;
  /** Who else tells it, newest first. */
  storyArticles: { id: string; title: string; publisherName: string; publishedAt: string }[];
}

export async function storedFactsOf(
  article: ListedArticle,
  { articles }: App["store"],
): Promise<StoredFacts> {
  const [reasons, story] = await Promise.all([
    articles.reasons(article.id),
    article.storySize > 1 ? articles.byStory(article.storyId) : [],
  ]);
  const facts = Object.fromEntries(names.map((name) => [name, article[name]]));
  return {
    ...(facts as Pick<ListedArticle, (typeof names)[number]>),
    ...(reasons?.story && { storyReason: reasons.story }),
    storyArticles: story
      .filter(({ id }) => id !== article.id)
      .map(({ id, title, publisherName, publishedAt }) => ({ id, title, publisherName, publishedAt })),
  };
}
