import type { ListedArticle } from "../../domain/article.ts";
import { categoryAddress, publisherAddress } from "../addresses.ts";
import { ageElement } from "./age-element.ts";
import { type Html, html, raw } from "./html.ts";

const dot = raw('<span class="dot"> · </span>');

/** Publisher · age · category. */
export function articleLabel(article: ListedArticle, now: Date): Html {
  return html`<p class="label"><a class="publisher" href="${publisherAddress(article.publisherKey)}"><bdi>${article.publisherName}</bdi></a>${dot}${ageElement(article.publishedAt, now)}${dot}<a href="${categoryAddress(article.category)}">${article.category}</a></p>`;
}
