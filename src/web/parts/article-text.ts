import type { Article } from "../../domain/article.ts";
import type { Words } from "../words/words.ts";
import { accessReason } from "./access-reason.ts";
import { fitHeadings } from "./fit-headings.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing, raw } from "./html.ts";
import { safeAddress } from "./safe-address.ts";
import { sayAround } from "./say-around.ts";

/** The whole text under a heading of level `under`; where it could not be read, why, and the way to the publisher. */
export function articleText(article: Article, words: Words, under: number): Html {
  if (article.access !== "full" || article.html === "") return withoutText(article, words);
  return html`<div class="text"${foreign(article.language)}>${raw(fitHeadings(article.html, under))}</div>`;
}

function withoutText(article: Article, words: Words): Html {
  return html`${
    article.summary
      ? html`<div class="text"${foreign(article.language)}><p>${article.summary}</p></div>`
      : nothing
  }<p class="reason">${accessReason(article, words)}${words.stop}<a href="${safeAddress(article.url)}" rel="external noopener">${sayAround(words.article.readAt, html`<bdi>${article.publisherName}</bdi>`)}</a></p>`;
}
