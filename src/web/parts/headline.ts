import type { ListedArticle } from "../../domain/article.ts";
import { articleAddress } from "../addresses.ts";
import { type Html, html } from "./html.ts";
import { awayMark } from "./marks.ts";
import { safeAddress } from "./safe-address.ts";

/** The headline, for an element with the article's lang and dir: a link to the article's page here; the mark behind it leads to the publisher's own page. */
export function headline(article: ListedArticle): Html {
  return html`<a href="${articleAddress(article.id)}">${article.title || "Without a title"}</a>${awayLink(article)}`;
}

function awayLink(article: ListedArticle): Html {
  const words = `Read it at ${article.publisherName}`;
  return html`<a class="away" href="${safeAddress(article.url)}" rel="external noopener" title="${words}" aria-label="${words}">${awayMark}</a>`;
}
