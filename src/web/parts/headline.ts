import { articleAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { Words } from "../words/words.ts";
import { type Html, html } from "./html.ts";
import { awayMark } from "./marks.ts";
import { safeAddress } from "./safe-address.ts";

/** The headline, for an element with the article's lang and dir: a link to the article's page here; the mark behind it leads to the publisher's own page. */
export function headline(article: ListedArticle, words: Words): Html {
  return html`<a href="${articleAddress(article.id)}">${article.title || words.article.untitled}</a>${awayLink(article, words)}`;
}

function awayLink(article: ListedArticle, words: Words): Html {
  const title = words.article.readAt(article.publisherName);
  return html`<a class="away" href="${safeAddress(article.url)}" rel="external noopener" title="${title}" aria-label="${title}">${awayMark}</a>`;
}
