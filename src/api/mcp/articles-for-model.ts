import { type Page, writeCursor } from "../../domain/page.ts";
import type { FoundArticle } from "../../domain/search/found-article.ts";
import { type ArticleForModel, articleAsText, articleForModel } from "./article-for-model.ts";

/** Texts of all articles of one answer, in characters. */
const mostTextTogether = 24_000;

/** One part of a list for a model, structured and as text; together the texts stay of a size that a model can take. */
export function articlesForModel(
  heading: string,
  { entries, older }: Page<FoundArticle>,
  { origin, textLength }: { origin: string; textLength: number },
): { answer: { articles: ArticleForModel[]; next?: string }; text: string } {
  const length = Math.min(textLength, Math.floor(mostTextTogether / Math.max(1, entries.length)));
  const articles = entries.map((article) => articleForModel(article, origin, { length }));
  const next = older && writeCursor(older);
  const text = [
    `# ${heading}`,
    ...articles.map(articleAsText),
    ...(articles.length === 0 ? ["Nothing."] : []),
    ...(next ? [`[goes on: before=${next}]`] : []),
  ].join("\n\n");
  return { answer: { articles, ...(next && { next }) }, text };
}
