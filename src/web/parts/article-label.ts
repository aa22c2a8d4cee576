import { categoryAddress, publisherAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "./age-element.ts";
import { type Html, html, raw } from "./html.ts";

const dot = raw('<span class="dot"> · </span>');

/** Publisher · age · category. */
export function articleLabel(article: ListedArticle, setting: PageSetting): Html {
  return html`<p class="label"><a class="publisher" href="${publisherAddress(article.publisherKey)}"><bdi>${article.publisherName}</bdi></a>${dot}${ageElement(article.publishedAt, setting)}${dot}<a href="${categoryAddress(article.category)}">${setting.words.categories[article.category]}</a></p>`;
}
