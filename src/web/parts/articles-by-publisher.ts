import { articleAddress, publisherAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "./age-element.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";

/** A story's articles by publisher, the one with most first; nothing where each has written one. */
export function articlesByPublisher(articles: readonly ListedArticle[], setting: PageSetting): Html {
  const groups = [...Map.groupBy(articles, ({ publisherKey }) => publisherKey).values()];
  if (groups.length < 2 || groups.length === articles.length) return nothing;
  const sorted = groups.toSorted((one, other) => other.length - one.length);
  return html`<section class="by-publisher" aria-labelledby="by"><h2 id="by">${setting.words.story.byPublisher}</h2><dl>${sorted.map((group) => publisherGroup(group, setting))}</dl></section>`;
}

function publisherGroup(group: ListedArticle[], setting: PageSetting): Html {
  const { publisherKey, publisherName } = group[0]!;
  return html`<div><dt><a class="tag" href="${publisherAddress(publisherKey)}"><bdi>${publisherName}</bdi></a> <span class="count">${setting.words.figure(group.length)}</span></dt>${group.map(
    ({ id, title, language, publishedAt }) =>
      html`<dd>${ageElement(publishedAt, setting)} <a href="${articleAddress(id)}"${foreign(language)}>${title || setting.words.article.untitled}</a></dd>`,
  )}</div>`;
}
