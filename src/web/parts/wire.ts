import type { ListedArticle } from "../../domain/article.ts";
import { articleFoot } from "./article-foot.ts";
import { articleLabel } from "./article-label.ts";
import { articlePicture } from "./article-picture.ts";
import { articleText } from "./article-text.ts";
import { foreign } from "./foreign.ts";
import { headline } from "./headline.ts";
import { type Html, html } from "./html.ts";

/** Articles in full: label, headline, picture, text. The headlines are headings of that level. */
export function wire(articles: readonly ListedArticle[], now: Date, level: 2 | 3 = 2): Html {
  return html`<div class="wire">${articles.map((article) => wireArticle(article, now, level))}</div>`;
}

function wireArticle(article: ListedArticle, now: Date, level: 2 | 3): Html {
  const [title, language] = [headline(article), foreign(article.language)];
  return html`<article>${articleLabel(article, now)}${
    level === 2 ? html`<h2${language}>${title}</h2>` : html`<h3${language}>${title}</h3>`
  }${articlePicture(article)}${articleText(article, level)}${articleFoot(article)}</article>`;
}
