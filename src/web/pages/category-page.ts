import type { Category } from "../../domain/category.ts";
import { categories } from "../../domain/category.ts";
import type { Cursor } from "../../domain/page.ts";
import { categoryAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { sliceOf } from "../slice-of.ts";

/** The latest of one category. */
export async function categoryPage(
  setting: PageSetting,
  category: Category,
  before?: Cursor,
): Promise<string> {
  const slice = sliceOf(setting, before);
  const { entries, older } = await setting.store.articles.byCategory(category, slice);
  const path = categoryAddress(category);
  const feeds = feedsOf(`Latest ${category} news`, (extension) => categoryAddress(category, extension));
  return layout(setting, {
    title: feeds.title,
    path,
    feeds,
    main: html`<div class="masthead"><h1><span class="kicker">Latest news in </span><span class="name plain">${category}</span></h1>${otherCategories(category)}<div class="follow">${feedLinks(feeds)}</div></div>${
      entries.length > 0 ? digest(entries, setting.now) : noArticles
    }${pager(path, {}, older, before !== undefined)}`,
  });
}

const noArticles = html`<div class="state"><h2>Nothing here</h2><p>No article of this category has been read so far.</p></div>`;

function otherCategories(current: Category): Html {
  return html`<nav class="kinds" aria-label="Categories">${categories.map(
    (category) =>
      html`<a href="${categoryAddress(category)}"${category === current ? html` aria-current="page"` : nothing}>${category}</a> `,
  )}</nav>`;
}
