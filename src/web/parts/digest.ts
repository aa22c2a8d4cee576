import type { ListedArticle } from "../../domain/article.ts";
import { articleFoot } from "./article-foot.ts";
import { articleLabel } from "./article-label.ts";
import { foreign } from "./foreign.ts";
import { headline } from "./headline.ts";
import { type Html, html, nothing } from "./html.ts";

const longestSummary = 320;

/** Articles in short: label, headline, the first words. The headlines are headings of that level. */
export function digest(articles: readonly ListedArticle[], now: Date, level: 2 | 3 = 2): Html {
  return html`<div class="wire digest">${articles.map((article) => digestArticle(article, now, level))}</div>`;
}

function digestArticle(article: ListedArticle, now: Date, level: 2 | 3): Html {
  const [title, language] = [headline(article), foreign(article.language)];
  const words = firstWords(article.summary || article.text);
  return html`<article>${articleLabel(article, now)}${
    level === 2 ? html`<h2${language}>${title}</h2>` : html`<h3${language}>${title}</h3>`
  }${words ? html`<div class="text"${language}><p>${words}</p></div>` : nothing}${articleFoot(article)}</article>`;
}

/** The start of a text, cut at a word where there are words. */
export function firstWords(text: string): string {
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary);
  const space = cut.lastIndexOf(" ");
  return `${space > longestSummary / 2 ? cut.slice(0, space) : cut} …`;
}
