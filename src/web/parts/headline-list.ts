import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { articleLabel } from "./article-label.ts";
import { foreign } from "./foreign.ts";
import { headline } from "./headline.ts";
import { type Html, html } from "./html.ts";
import { tagsOf } from "./tags-of.ts";

/** Articles as headlines only, each under its label. */
export function headlineList(articles: readonly ListedArticle[], setting: PageSetting): Html {
  return html`<ul class="headlines">${articles.map(
    (article) =>
      html`<li${tagsOf(article)}>${articleLabel(article, setting)}<p class="line"${foreign(article.language)}>${headline(article, setting.words)}</p></li>`,
  )}</ul>`;
}
