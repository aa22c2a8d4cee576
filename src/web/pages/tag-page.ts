import { publisherAddress, tagAddress } from "../../domain/addresses.ts";
import type { Cursor } from "../../domain/page.ts";
import type { TagCount } from "../../domain/tag.ts";
import { isBorn, listedTags } from "../../domain/tag-birth.ts";
import type { PageSetting } from "../page-setting.ts";
import { byStory } from "../parts/by-story.ts";
import { feedLinks, feedsOf, type PageFeeds } from "../parts/feed-links.ts";
import { fitClass } from "../parts/fit-class.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { latestHeading } from "../parts/latest-heading.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { tagHeadLine } from "../parts/tag-head-line.ts";
import { tagWord } from "../parts/tag-words.ts";
import { timeline, timelineStart } from "../parts/timeline.ts";
import { wire } from "../parts/wire.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

export type TagView = "articles" | "stories";

const [mostRelated, mostPublishers] = [12, 12];

/** "Latest news with #JapanRelations": the page that everything exists for. */
export async function tagPage(
  setting: PageSetting,
  tag: TagCount,
  view: TagView,
  before?: Cursor,
): Promise<string> {
  const { words } = setting;
  const slice = sliceOf(setting, before);
  const [{ entries, older }, around] = await Promise.all([
    setting.store.articles.byTag(tag.id, slice),
    surroundings(setting, tag),
  ]);
  const articles = view === "stories" ? await byStory(entries, setting) : wire(entries, setting);
  const path = tagAddress(tag.name);
  return layout(setting, {
    title: words.latest.tag(`#${tag.name}`),
    description: words.tag.description(`#${tag.name}`, tag.articles, tag.publishers),
    path,
    articles: entries,
    trail: [
      { name: words.site.tags, path: "/tags" },
      { name: `#${tag.name}`, path },
    ],
    feeds: tagFeeds(tag, words),
    unlisted: isQuiet(setting, tag),
    main: html`${masthead(tag, view, words)}${isQuiet(setting, tag) ? html`<p class="hint">${words.tag.quiet}</p>` : nothing}${before ? nothing : timeline(around.days, setting)}${
      entries.length > 0 ? articles : html`<div class="state"><p>${words.tag.empty}</p></div>`
    }${pager(words, path, view === "stories" ? { view } : {}, older, before !== undefined)}${closing(around, words)}`,
  });
}

/** A tag that few articles carry is read by who comes to it, and shown to nobody else. */
function isQuiet({ birth }: PageSetting, tag: TagCount): boolean {
  return birth !== undefined && !isBorn(tag, birth);
}

function tagFeeds({ name }: TagCount, words: Words): PageFeeds {
  return feedsOf(words.latest.tag(`#${name}`), (extension) => tagAddress(name, extension));
}

type Surroundings = Awaited<ReturnType<typeof lookAround>>;

function surroundings(setting: PageSetting, tag: TagCount): Promise<Surroundings> {
  return setting.memory.recall(`tag ${tag.id}`, () => lookAround(setting, tag));
}

async function lookAround({ store, now, birth }: PageSetting, tag: TagCount) {
  const [days, related, publishers] = await Promise.all([
    store.tags.days(tag.id, timelineStart(now)),
    store.tags.related(tag.id, mostRelated, birth && listedTags(birth, now)),
    store.tags.publishers(tag.id, mostPublishers),
  ]);
  return { days, related, publishers };
}

function masthead(tag: TagCount, view: TagView, words: Words): Html {
  const name = html`<span class="name ${fitClass(`#${tag.name}`)}"><span class="hash">#</span><bdi>${tag.name}</bdi></span>`;
  return html`<div class="masthead">${latestHeading(words.latest.tag, name)}${tagHeadLine(tag, words)}<div class="follow">${feedLinks(words, tagFeeds(tag, words), { choice: { kind: "tag", name: tag.name }, name: `#${tag.name}` })}${viewSwitch(tag, view, words)}</div></div>`;
}

function viewSwitch({ name }: TagCount, view: TagView, { tag: words }: Words): Html {
  const path = tagAddress(name);
  const current = html` aria-current="page"`;
  return html`<nav class="view" aria-label="${words.view}"><a href="${path}"${view === "articles" ? current : nothing}>${words.everyArticle}</a> <a href="${path}?view=stories"${view === "stories" ? current : nothing}>${words.byStory}</a></nav>`;
}

function closing({ related, publishers }: Surroundings, words: Words): Html {
  return html`<div class="closing">${
    related.length > 0
      ? html`<section aria-labelledby="related"><h2 id="related">${words.tag.related}</h2><ul class="words">${related.map(
          ({ tag, articles }) =>
            html`<li>${tagWord(tag.name)} <span class="count">${words.figure(articles)}</span></li>`,
        )}</ul></section>`
      : nothing
  }${
    publishers.length > 0
      ? html`<section aria-labelledby="by"><h2 id="by">${words.site.publishers}</h2><ul class="words">${publishers.map(
          ({ key, name, articles }) =>
            html`<li><a class="tag" href="${publisherAddress(key)}"><bdi>${name}</bdi></a> <span class="count">${words.figure(articles)}</span></li>`,
        )}</ul></section>`
      : nothing
  }</div>`;
}
