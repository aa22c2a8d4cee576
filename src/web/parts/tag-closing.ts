import { publisherAddress } from "../../domain/addresses.ts";
import type { ShownList } from "../filter/list-head.ts";
import { filterQuery, withQuery } from "../filter/page-filter.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";
import type { Surroundings } from "./tag-surroundings.ts";
import { tagWord } from "./tag-words.ts";

/** What closes a tag's page: narrower themes, related tags, and its publishers, each with the way to what it wrote of it. */
export function tagClosing(
  { related, publishers, narrower }: Surroundings,
  { path, query, filter }: ShownList,
  words: Words,
): Html {
  const themes = narrower.map(
    ({ name, articles }) => html`<li>${tagWord(name)} ${count(articles, words)}</li>`,
  );
  const beside = related.map(
    ({ tag, articles }) => html`<li>${tagWord(tag.name)} ${count(articles, words)}</li>`,
  );
  const writers = publishers.map(({ key, name, articles }) => {
    const only = withQuery(path, { ...query, ...filterQuery({ ...filter, publisherKey: key }) });
    return html`<li><a class="tag" href="${publisherAddress(key)}"><bdi>${name}</bdi></a> <a class="count" href="${only}" rel="nofollow" aria-label="${words.lists.only(name, words.articles(articles))}">${words.figure(articles)}</a></li>`;
  });
  return html`<div class="closing">${wordList("narrower", words.lists.narrower, themes)}${wordList("related", words.tag.related, beside)}${wordList("by", words.site.publishers, writers)}</div>`;
}

function count(articles: number, words: Words): Html {
  return html`<span class="count">${words.figure(articles)}</span>`;
}

function wordList(id: string, heading: string, entries: readonly Html[]): Html {
  if (entries.length === 0) return nothing;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul class="words">${entries}</ul></section>`;
}
