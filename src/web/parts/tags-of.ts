import type { ListedArticle } from "../../domain/article.ts";
import { type Html, html, nothing } from "./html.ts";

/** The tags of an article that shows none, for scripts that hide what a reader mutes. */
export function tagsOf(article: Pick<ListedArticle, "tags"> | undefined): Html {
  if (!article || article.tags.length === 0) return nothing;
  return html` data-tags="${article.tags.map(({ name }) => name).join(" ")}"`;
}
