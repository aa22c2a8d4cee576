import type { ListedArticle } from "../../domain/article.ts";
import type { Story } from "../../domain/story.ts";

/** The article that gave a story its title, else the oldest; undefined for a story without articles. */
export function leadOf(story: Story, articles: readonly ListedArticle[]): ListedArticle | undefined {
  return articles.find((article) => article.title === story.title) ?? articles.at(-1);
}
