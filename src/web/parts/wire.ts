import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { articleFoot } from "./article-foot.ts";
import { articleHeading } from "./article-heading.ts";
import { articleLabel } from "./article-label.ts";
import { articlePicture } from "./article-picture.ts";
import { articleText } from "./article-text.ts";
import { type Html, html } from "./html.ts";

/** Articles in full: label, headline, picture, text. The headlines are headings of that level. */
export function wire(articles: readonly ListedArticle[], setting: PageSetting, level: 2 | 3 = 2): Html {
  return html`<div class="wire">${articles.map((article) => wireArticle(article, setting, level))}</div>`;
}

function wireArticle(article: ListedArticle, setting: PageSetting, level: 2 | 3): Html {
  return html`<article>${articleLabel(article, setting)}${articleHeading(article, setting.words, level)}${articlePicture(article)}${articleText(article, setting.words, level)}${articleFoot(article, setting.words)}</article>`;
}
