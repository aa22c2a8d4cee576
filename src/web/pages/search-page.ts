import { searchAddress } from "../../domain/addresses.ts";
import { categories } from "../../domain/category.ts";
import type { Cursor } from "../../domain/page.ts";
import type { SearchPage } from "../../domain/search/found-article.ts";
import { parseSearchQuery } from "../../domain/search/parse-search-query.ts";
import type { QueryMistake } from "../../domain/search/query-mistake.ts";
import type { TagCount, TagSuggestion } from "../../domain/tag.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { PageSetting } from "../page-setting.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf, type PageFeeds } from "../parts/feed-links.ts";
import { type Html, html, nothing, raw } from "../parts/html.ts";
import { latestHeading } from "../parts/latest-heading.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { sayAround } from "../parts/say-around.ts";
import { searchRules } from "../parts/search-rules.ts";
import { tagWord, tagWords } from "../parts/tag-words.ts";
import { nearTags } from "../search/near-tags.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

type SearchSort = "rank" | "date";

export interface SearchRequest {
  query: string;
  sort: SearchSort;
  before?: Cursor | undefined;
}

/** What a query finds, or why it cannot be read (`mistaken`); without a query, how to search. */
export async function searchPage(
  setting: PageSetting,
  { query, sort, before }: SearchRequest,
): Promise<{ page: string; mistaken: boolean }> {
  const wanted = query.trim();
  if (wanted === "") return { page: emptyPage(setting), mistaken: false };
  const mistake = findMistake(wanted, setting.now);
  if (mistake) return { page: mistakePage(setting, query, mistake), mistaken: true };
  const slice = { ...sliceOf(setting, before), sort, now: setting.now.toISOString() };
  const found = await setting.store.articles.search(wanted, slice);
  return { page: await foundPage(setting, found, { query: wanted, sort, before }), mistaken: false };
}

function findMistake(query: string, now: Date): QueryMistake | undefined {
  try {
    parseSearchQuery(query, now.toISOString());
    return undefined;
  } catch (error) {
    if (error instanceof TagwireError && error.code === "bad-input") return error.cause as QueryMistake;
    throw error;
  }
}

function emptyPage(setting: PageSetting): string {
  const { search } = setting.words;
  const main = html`${plainMasthead(search.title)}<div class="state"><p>${search.howTo}</p>${searchRules(setting.words)}</div>`;
  return layout(setting, { title: search.title, path: "/search", query: "", main });
}

function mistakePage(setting: PageSetting, query: string, { kind, at, text }: QueryMistake): string {
  const { search } = setting.words;
  const place =
    text === "" ? nothing : html`<p>${search.character(at + 1)} <code><bdi>${text}</bdi></code></p>`;
  const known = kind === "category" ? html` <code>${categories.join(", ")}</code>` : nothing;
  const main = html`${plainMasthead(search.mistake)}<div class="state">${place}<p>${search.mistakes[kind]}${known}</p>${searchRules(setting.words)}</div>`;
  return layout(setting, { title: search.mistake, query, unlisted: true, main });
}

function plainMasthead(heading: string): Html {
  return html`<div class="masthead"><h1>${heading}</h1></div>`;
}

async function foundPage(setting: PageSetting, found: SearchPage, asked: SearchRequest): Promise<string> {
  const { words, store } = setting;
  const { query, before } = asked;
  const nothingFound = found.found === 0;
  const [tag, near] = await Promise.all([store.tags.find(query), nothingFound ? nearTags(store, query) : []]);
  const feeds = searchFeeds(query, words);
  const list = nothingFound
    ? notFound(query, near, words)
    : html`${digest(found.entries, setting)}${morePages(found, asked, words)}${howToSearch(words)}`;
  return layout(setting, {
    title: feeds.title,
    path: searchAddress(query),
    articles: found.entries,
    feeds,
    query,
    unlisted: true,
    main: html`${masthead(found, asked, feeds, words)}${before ? nothing : tagHint(tag, words)}${list}`,
  });
}

/** What is ranked is not older further on. */
function morePages({ older }: SearchPage, { query, sort, before }: SearchRequest, words: Words): Html {
  const byDate = sort === "date";
  const kept: Record<string, string> = byDate ? { q: query, sort } : { q: query };
  const labels = byDate ? words.pager : { ...words.pager, ...words.search.pager };
  return pager({ ...words, pager: labels }, "/search", kept, older, before !== undefined);
}

function searchFeeds(query: string, words: Words): PageFeeds {
  return feedsOf(
    words.latest.search(words.quoted(query)),
    (extension) => searchAddress(query, extension),
    words,
  );
}

function masthead(found: SearchPage, { query, sort }: SearchRequest, feeds: PageFeeds, words: Words): Html {
  const name = html`<span class="name plain"><bdi>${words.quoted(query)}</bdi></span>`;
  const count =
    found.found > 0 ? html`<p class="quiet">${words.search.found(found.found, found.more)}</p>` : nothing;
  return html`<div class="masthead">${latestHeading(words.latest.search, name)}${count}<div class="follow">${feedLinks(words, feeds, { choice: { kind: "search", name: query }, name: words.quoted(query) })}${sortSwitch(query, sort, words)}</div></div>`;
}

const current = raw(' aria-current="page"');

function sortSwitch(query: string, sort: SearchSort, { search }: Words): Html {
  const link = (one: SearchSort, address: string) =>
    html`<a href="${address}"${one === sort ? current : nothing}>${search.orders[one]}</a>`;
  const address = searchAddress(query);
  return html`<nav class="view" aria-label="${search.order}">${link("rank", address)} ${link("date", `${address}&sort=date`)}</nav>`;
}

function tagHint(tag: TagCount | undefined, words: Words): Html {
  if (!tag) return nothing;
  return html`<p class="hint">${sayAround((name) => words.search.tagHint(name, tag.articles), tagWord(tag.name))}</p>`;
}

function howToSearch(words: Words): Html {
  return html`<details class="state how-to"><summary>${words.search.howToTitle}</summary>${searchRules(words)}</details>`;
}

function notFound(query: string, near: TagSuggestion[], words: Words): Html {
  const { search } = words;
  const names = near.map(({ name }) => name);
  const tags = names.length > 0 ? html`<p>${search.near}</p>${tagWords(names, search.near)}` : nothing;
  return html`<div class="state"><h2>${search.notFound}</h2><p>${search.noArticle(query)}</p>${tags}${searchRules(words)}</div>`;
}
