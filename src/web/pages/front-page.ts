import { latestAddress } from "../../domain/addresses.ts";
import type { Cursor } from "../../domain/page.ts";
import type { PageSetting } from "../page-setting.ts";
import { categoriesBand } from "../parts/categories-band.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { nothingYet } from "../parts/nothing-yet.ts";
import { pager } from "../parts/pager.ts";
import { firstOfCategories, pickTopStories, type StoryWithArticles } from "../parts/ranked-stories.ts";
import { risingTags } from "../parts/rising-tags.ts";
import { topStories } from "../parts/top-stories.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

/**
 * The front page: top stories, what is rising, the categories, the latest; with `before`, older articles only. A story
 * stands there once: above, or by its newest article.
 */
export async function frontPage(setting: PageSetting, before?: Cursor): Promise<string> {
  const { words } = setting;
  const feeds = feedsOf(latestTitle(words), latestAddress, words);
  const slice = sliceOf(setting, before);
  const { entries: newest, older } = await setting.store.articles.latestOfStories(slice);
  const top = before ? [] : await pickTopStories(setting);
  const above = new Set(top.map(({ story }) => story.id));
  const entries = newest.filter(({ storyId }) => !above.has(storyId));
  const parts = before ? nothing : await aboveTheFold(setting, top, above);
  const isBare = entries.length === 0 && !before && !older;
  const latest = isBare
    ? nothing
    : html`<section class="latest" aria-labelledby="latest"><h2 id="latest">${before ? words.front.older : words.front.latest}</h2><div class="follow">${feedLinks(words, feeds)}</div>${digest(entries, setting, { level: 3 })}${pager(words, "/", {}, older, before !== undefined)}</section>`;
  return layout(setting, {
    title: "Tagwire",
    description: words.front.description,
    path: "/",
    articles: newest,
    feeds,
    front: true,
    grows: before === undefined,
    main: html`${masthead(setting)}${newest.length === 0 && !before ? nothingYet(setting) : html`${parts}${latest}`}`,
  });
}

/** What the feeds of the front page are called. */
export function latestTitle({ front }: Words): string {
  return `Tagwire – ${front.latest}`;
}

function masthead({ overview, now, words }: PageSetting): Html {
  const counts = words.front.archive(overview.articles, overview.publishers, overview.tags);
  return html`<div class="masthead front"><h1><a href="/">Tagwire</a></h1><p class="quiet"><time datetime="${now.toISOString().slice(0, 10)}">${words.exactDay(now.toISOString())}</time>${overview.articles > 0 ? html`<span class="dot"> · </span>${counts}` : nothing}</p></div>`;
}

async function aboveTheFold(
  setting: PageSetting,
  top: readonly StoryWithArticles[],
  above: ReadonlySet<string>,
): Promise<Html> {
  const [stories, rising, firsts] = await Promise.all([
    topStories(top, setting),
    risingTags(setting),
    firstOfCategories(setting, above),
  ]);
  return html`<div class="fold">${stories}<div class="side">${rising}</div></div>${categoriesBand(firsts, setting)}`;
}
