import type { ListedArticle } from "../../domain/article.ts";
import type { Story } from "../../domain/story.ts";

/** The article that speaks for a story, else the oldest; undefined for a story without articles. */
export function leadOf(story: Story, articles: readonly ListedArticle[]): ListedArticle | undefined {
  return articles.find(({ id }) => id === story.leadId) ?? articles.at(-1);
}
