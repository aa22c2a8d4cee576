import { categories } from "../../domain/category.ts";
import type { Cursor } from "../../domain/page.ts";
import { categoryAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { countOf } from "../parts/count-of.ts";
import { digest } from "../parts/digest.ts";
import { exactDay } from "../parts/exact-moment.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { nothingYet } from "../parts/nothing-yet.ts";
import { pager } from "../parts/pager.ts";
import { topStories } from "../parts/top-stories.ts";
import { trendingTags } from "../parts/trending-tags.ts";
import { sliceOf } from "../slice-of.ts";

/** The front page: top stories, what is rising, the categories, the latest; with `before`, older articles only. */
export async function frontPage(setting: PageSetting, before?: Cursor): Promise<string> {
  const slice = sliceOf(setting, before);
  const { entries, older } = await setting.store.articles.latest(slice);
  const parts = before ? nothing : await aboveTheFold(setting);
  const latest = html`<section class="latest" aria-labelledby="latest"><h2 id="latest">${before ? "Older articles" : "Latest"}</h2>${digest(entries, setting.now, { level: 3 })}${pager("/", {}, older, before !== undefined)}</section>`;
  return layout(setting, {
    title: "Tagwire",
    description: "The latest news, filed by hashtag.",
    path: "/",
    front: true,
    main: html`${masthead(setting)}${entries.length === 0 && !before ? nothingYet(setting.overview) : html`${parts}${latest}`}`,
  });
}

function masthead({ overview, now }: PageSetting): Html {
  const counts = `${countOf(overview.articles, "article")} by ${countOf(overview.publishers, "publisher")}, filed under ${countOf(overview.tags, "tag")}`;
  return html`<div class="masthead front"><h1><a href="/">Tagwire</a></h1><p class="quiet"><time datetime="${now.toISOString().slice(0, 10)}">${exactDay(now.toISOString())}</time>${overview.articles > 0 ? html`<span class="dot"> · </span>${counts}` : nothing}</p></div>`;
}

async function aboveTheFold(setting: PageSetting): Promise<Html> {
  const [stories, trending] = await Promise.all([topStories(setting), trendingTags(setting)]);
  return html`<div class="fold">${stories}<div class="side">${trending}${categoryList()}</div></div>`;
}

function categoryList(): Html {
  return html`<section aria-labelledby="categories"><h2 id="categories">Categories</h2><ul class="words">${categories.map(
    (category) => html`<li><a class="tag" href="${categoryAddress(category)}">${category}</a></li>`,
  )}</ul></section>`;
}
