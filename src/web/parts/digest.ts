import type { FoundArticle } from "../../domain/search/found-article.ts";
import type { PageSetting } from "../page-setting.ts";
import { articleFoot } from "./article-foot.ts";
import { articleHeading } from "./article-heading.ts";
import { articleLabel } from "./article-label.ts";
import { firstWords } from "./first-words.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";
import { markedWords } from "./marked-words.ts";

interface DigestOptions {
  /** Of the headlines. */
  level?: 2 | 3;
  /** Links each article to its story. */
  withStory?: boolean;
}

/** Articles in short: label, headline, the first words, or those that a search was for. */
export function digest(
  articles: readonly FoundArticle[],
  setting: PageSetting,
  options: DigestOptions = {},
): Html {
  return html`<div class="wire digest">${articles.map((article) => digestArticle(article, setting, options))}</div>`;
}

function digestArticle(
  article: FoundArticle,
  setting: PageSetting,
  { level = 2, withStory = true }: DigestOptions,
): Html {
  const { snippet } = article;
  const words = snippet ? markedWords(snippet) : firstWords(article.summary || article.text);
  return html`<article>${articleLabel(article, setting)}${articleHeading(article, setting.words, level)}${
    words ? html`<div class="text"${foreign(article.language)}><p>${words}</p></div>` : nothing
  }${articleFoot(article, setting.words, withStory)}</article>`;
}
