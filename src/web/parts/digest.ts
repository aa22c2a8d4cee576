import type { ListedArticle } from "../../domain/article.ts";
import { articleFoot } from "./article-foot.ts";
import { articleHeading } from "./article-heading.ts";
import { articleLabel } from "./article-label.ts";
import { firstWords } from "./first-words.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";

interface DigestOptions {
  /** Of the headlines. */
  level?: 2 | 3;
  /** Links each article to its story. */
  withStory?: boolean;
}

/** Articles in short: label, headline, the first words. */
export function digest(articles: readonly ListedArticle[], now: Date, options: DigestOptions = {}): Html {
  return html`<div class="wire digest">${articles.map((article) => digestArticle(article, now, options))}</div>`;
}

function digestArticle(
  article: ListedArticle,
  now: Date,
  { level = 2, withStory = true }: DigestOptions,
): Html {
  const words = firstWords(article.summary || article.text);
  return html`<article>${articleLabel(article, now)}${articleHeading(article, level)}${
    words ? html`<div class="text"${foreign(article.language)}><p>${words}</p></div>` : nothing
  }${articleFoot(article, withStory)}</article>`;
}
