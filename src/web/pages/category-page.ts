import { categoryAddress } from "../../domain/addresses.ts";
import type { Category } from "../../domain/category.ts";
import { categories } from "../../domain/category.ts";
import type { Cursor } from "../../domain/page.ts";
import { listHead, nothingMeets, type ShownList } from "../filter/list-head.ts";
import { titleWith } from "../filter/name-choices.ts";
import { filterQuery, isNarrowed, type PageFilter, withQuery } from "../filter/page-filter.ts";
import { readList } from "../filter/read-list.ts";
import type { PageSetting } from "../page-setting.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { latestHeading } from "../parts/latest-heading.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { pickStoriesOf } from "../parts/ranked-stories.ts";
import { storyRow } from "../parts/top-stories.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

/** The latest of one category; on its first page its top stories first. */
export async function categoryPage(
  setting: PageSetting,
  category: Category,
  { filter, before }: { filter: PageFilter; before?: Cursor | undefined },
): Promise<string> {
  const { words, store } = setting;
  const name = words.categories[category];
  const path = categoryAddress(category);
  const shown: ShownList = {
    list: { of: "category", category },
    path,
    query: {},
    filter,
    of: "category",
    isFirstPage: before === undefined,
  };
  const isWhole = before === undefined && !isNarrowed(filter);
  const [{ entries, older }, head, top] = await Promise.all([
    readList(store, shown.list, filter, sliceOf(setting, before)),
    listHead(setting, shown),
    isWhole ? pickStoriesOf(category, setting) : [],
  ]);
  const query = filterQuery(filter);
  const feeds = feedsOf(
    titleWith(words.latest.category(name), filter, words),
    (extension) => withQuery(categoryAddress(category, extension), query),
    words,
  );
  return layout(setting, {
    title: feeds.title,
    path: withQuery(path, query),
    articles: entries,
    trail: [{ name, path }],
    feeds,
    unlisted: isNarrowed(filter),
    grows: before === undefined && !isNarrowed(filter),
    main: html`<div class="masthead">${latestHeading(words.latest.category, html`<span class="name plain">${name}</span>`)}${otherCategories(category, words)}<div class="follow">${feedLinks(words, feeds, { choice: { kind: "category", name: category }, name })}</div></div>${head}${await storyRow(top, setting)}${
      entries.length > 0 ? digest(entries, setting) : noArticles(shown, setting)
    }${pager(words, path, query, older, before !== undefined)}`,
  });
}

function noArticles(shown: ShownList, setting: PageSetting): Html {
  if (isNarrowed(shown.filter)) return nothingMeets(shown, setting);
  const { states } = setting.words;
  return html`<div class="state"><h2>${states.nothingYet}</h2><p>${states.noneInCategory}</p></div>`;
}

function otherCategories(current: Category, words: Words): Html {
  return html`<nav class="kinds" aria-label="${words.front.categories}">${categories.map(
    (category) =>
      html`<a href="${categoryAddress(category)}"${category === current ? html` aria-current="page"` : nothing}>${words.categories[category]}</a> `,
  )}</nav>`;
}
