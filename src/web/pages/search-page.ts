import type { Cursor } from "../../domain/page.ts";
import type { TagCount } from "../../domain/tag.ts";
import { searchAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { countOf } from "../parts/count-of.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf, type PageFeeds } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { tagWord } from "../parts/tag-words.ts";
import { sliceOf } from "../slice-of.ts";

/** Articles that hold the words of a query, newest first; without a query, how to search. */
export async function searchPage(setting: PageSetting, query: string, before?: Cursor): Promise<string> {
  const words = query.trim();
  if (words === "") {
    return layout(setting, {
      title: "Search",
      path: "/search",
      query,
      main: html`${masthead("Search")}${howToSearch}`,
    });
  }
  const slice = sliceOf(setting, before);
  const [{ entries, older }, tag] = await Promise.all([
    setting.store.articles.search(words, slice),
    setting.store.tags.find(words),
  ]);
  const feeds = searchFeeds(words);
  return layout(setting, {
    title: feeds.title,
    path: searchAddress(words),
    feeds,
    query,
    unlisted: true,
    main: html`${masthead(words, feeds)}${tagHint(tag)}${
      entries.length > 0 ? digest(entries, setting.now) : notFound(words)
    }${pager("/search", { q: words }, older, before !== undefined)}`,
  });
}

function searchFeeds(words: string): PageFeeds {
  return feedsOf(`Latest news with “${words}”`, (extension) => searchAddress(words, extension));
}

function masthead(words: string, feeds?: PageFeeds): Html {
  if (!feeds) return html`<div class="masthead"><h1>Search</h1></div>`;
  return html`<div class="masthead"><h1><span class="kicker">Latest news with </span><span class="name plain"><bdi>“${words}”</bdi></span></h1><div class="follow">${feedLinks(feeds)}</div></div>`;
}

function tagHint(tag: TagCount | undefined): Html {
  if (!tag) return nothing;
  return html`<p class="hint">There is a tag for it: ${tagWord(tag.name)}, ${countOf(tag.articles, "article")}.</p>`;
}

const rules = html`<ul><li>several words: all of them</li><li><code>"in quotes"</code>: exactly these, in this order</li><li><code>-word</code>: without it</li></ul>`;

const howToSearch = html`<div class="state"><p>Type words in any language into the field above.</p>${rules}</div>`;

function notFound(words: string): Html {
  return html`<div class="state"><h2>Nothing found</h2><p>No article holds <bdi>“${words}”</bdi>. Try fewer words, another spelling, or look among <a href="/tags">the tags</a>.</p>${rules}</div>`;
}
