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
export type StoredFacts = Pick<ListedArticle, (typeof names)[number]>;

export function storedFactsOf(article: ListedArticle): StoredFacts {
  return Object.fromEntries(names.map((name) => [name, article[name]])) as StoredFacts;
}
