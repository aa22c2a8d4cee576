import type { AlertMessage, MessageArticle } from "./compose-message.ts";

/** The body of a webhook: an envelope as Standard Webhooks wants it (type, timestamp, data). */
export function writeWebhook({ alert, test, madeAt, subject, page, articles, more }: AlertMessage): string {
  return JSON.stringify({
    type: test ? "alert.test" : "alert.news",
    timestamp: madeAt.toISOString(),
    data: {
      alert: { id: alert.id, about: alert.about, subject, ...(page && { page }) },
      articles: articles.map(articleOf),
      more,
    },
  });
}

function articleOf({ article, link }: MessageArticle) {
  const { id, url, title, publisherKey, publisherName, authors, publishedAt, language, category } = article;
  return {
    ...{ id, url, page: link, title, summary: article.summary, authors, publishedAt, language, category },
    publisher: { key: publisherKey, name: publisherName },
    tags: article.tags.map(({ name }) => name),
    story: { id: article.storyId, articles: article.storySize },
    ...(article.image && { image: article.image.url }),
  };
}
