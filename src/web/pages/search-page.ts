import type { Cursor } from "../../domain/page.ts";
import type { TagCount } from "../../domain/tag.ts";
import { searchAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf, type PageFeeds } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { latestHeading } from "../parts/latest-heading.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { sayAround } from "../parts/say-around.ts";
import { tagWord } from "../parts/tag-words.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

/** Articles that hold the words of a query, newest first; without a query, how to search. */
export async function searchPage(setting: PageSetting, query: string, before?: Cursor): Promise<string> {
  const { words } = setting;
  const wanted = query.trim();
  if (wanted === "") {
    return layout(setting, {
      title: words.search.title,
      path: "/search",
      query,
      main: html`<div class="masthead"><h1>${words.search.title}</h1></div>${howToSearch(words)}`,
    });
  }
  const slice = sliceOf(setting, before);
  const [{ entries, older }, tag] = await Promise.all([
    setting.store.articles.search(wanted, slice),
    setting.store.tags.find(wanted),
  ]);
  const feeds = searchFeeds(wanted, words);
  return layout(setting, {
    title: feeds.title,
    path: searchAddress(wanted),
    feeds,
    query,
    unlisted: true,
    main: html`${masthead(wanted, feeds, words)}${tagHint(tag, words)}${
      entries.length > 0 ? digest(entries, setting) : notFound(wanted, words)
    }${pager(words, "/search", { q: wanted }, older, before !== undefined)}`,
  });
}

function searchFeeds(wanted: string, words: Words): PageFeeds {
  return feedsOf(words.latest.search(words.quoted(wanted)), (extension) => searchAddress(wanted, extension));
}

function masthead(wanted: string, feeds: PageFeeds, words: Words): Html {
  const name = html`<span class="name plain"><bdi>${words.quoted(wanted)}</bdi></span>`;
  return html`<div class="masthead">${latestHeading(words.latest.search, name)}<div class="follow">${feedLinks(words, feeds)}</div></div>`;
}

function tagHint(tag: TagCount | undefined, words: Words): Html {
  if (!tag) return nothing;
  return html`<p class="hint">${sayAround((name) => words.search.tagHint(name, tag.articles), tagWord(tag.name))}</p>`;
}

function howToSearch({ search }: Words): Html {
  return html`<div class="state"><p>${search.howTo}</p><ul>${search.rules}</ul></div>`;
}

function notFound(wanted: string, { search }: Words): Html {
  return html`<div class="state"><h2>${search.notFound}</h2><p>${search.noArticle(wanted)}</p><ul>${search.rules}</ul></div>`;
}
