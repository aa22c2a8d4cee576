import { categoryAddress } from "../../domain/addresses.ts";
import type { Category } from "../../domain/category.ts";
import { categories } from "../../domain/category.ts";
import type { Cursor } from "../../domain/page.ts";
import type { PageSetting } from "../page-setting.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { latestHeading } from "../parts/latest-heading.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

/** The latest of one category. */
export async function categoryPage(
  setting: PageSetting,
  category: Category,
  before?: Cursor,
): Promise<string> {
  const { words } = setting;
  const name = words.categories[category];
  const slice = sliceOf(setting, before);
  const { entries, older } = await setting.store.articles.byCategory(category, slice);
  const path = categoryAddress(category);
  const feeds = feedsOf(words.latest.category(name), (extension) => categoryAddress(category, extension));
  return layout(setting, {
    title: feeds.title,
    path,
    articles: entries,
    trail: [{ name, path }],
    feeds,
    main: html`<div class="masthead">${latestHeading(words.latest.category, html`<span class="name plain">${name}</span>`)}${otherCategories(category, words)}<div class="follow">${feedLinks(words, feeds, { choice: { kind: "category", name: category }, name })}</div></div>${
      entries.length > 0 ? digest(entries, setting) : noArticles(words)
    }${pager(words, path, {}, older, before !== undefined)}`,
  });
}

function noArticles({ states }: Words): Html {
  return html`<div class="state"><h2>${states.nothingYet}</h2><p>${states.noneInCategory}</p></div>`;
}

function otherCategories(current: Category, words: Words): Html {
  return html`<nav class="kinds" aria-label="${words.front.categories}">${categories.map(
    (category) =>
      html`<a href="${categoryAddress(category)}"${category === current ? html` aria-current="page"` : nothing}>${words.categories[category]}</a> `,
  )}</nav>`;
}
