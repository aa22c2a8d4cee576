import type { PlacedArticle, PlacedPublisher } from "../demo-publisher.ts";

/** Three other articles of the publisher, those of the same section first. */
export function relatedArticles(article: PlacedArticle, publisher: PlacedPublisher): PlacedArticle[] {
  const others = publisher.articles.filter(({ id }) => id !== article.id);
  const [same, different] = [
    others.filter(({ section }) => section === article.section),
    others.filter(({ section }) => section !== article.section),
  ];
  return [...same, ...different].slice(0, 3);
}
