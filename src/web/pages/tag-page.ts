import type { Cursor } from "../../domain/page.ts";
import type { TagCount } from "../../domain/tag.ts";
import { isBorn, listedTags } from "../../domain/tag-birth.ts";
import { publisherAddress, tagAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { byStory } from "../parts/by-story.ts";
import { countOf, figure } from "../parts/count-of.ts";
import { feedLinks, feedsOf, type PageFeeds } from "../parts/feed-links.ts";
import { fitClass } from "../parts/fit-class.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { tagHeadLine } from "../parts/tag-head-line.ts";
import { tagWord } from "../parts/tag-words.ts";
import { timeline, timelineStart } from "../parts/timeline.ts";
import { wire } from "../parts/wire.ts";
import { sliceOf } from "../slice-of.ts";

export type TagView = "articles" | "stories";

const [mostRelated, mostPublishers] = [12, 12];

/** "Latest news with #JapanRelations": the page that everything exists for. */
export async function tagPage(
  setting: PageSetting,
  tag: TagCount,
  view: TagView,
  before?: Cursor,
): Promise<string> {
  const slice = sliceOf(setting, before);
  const [{ entries, older }, around] = await Promise.all([
    setting.store.articles.byTag(tag.id, slice),
    surroundings(setting, tag),
  ]);
  const articles = view === "stories" ? await byStory(entries, setting) : wire(entries, setting.now);
  const path = tagAddress(tag.name);
  return layout(setting, {
    title: `Latest news with #${tag.name}`,
    description: `${countOf(tag.articles, "article")} by ${countOf(tag.publishers, "publisher")} with #${tag.name}, in full, newest first.`,
    path,
    feeds: tagFeeds(tag),
    unlisted: isQuiet(setting, tag),
    main: html`${masthead(tag, view)}${isQuiet(setting, tag) ? quietNote : nothing}${before ? nothing : around.timeline}${
      entries.length > 0 ? articles : noArticles
    }${pager(path, view === "stories" ? { view } : {}, older, before !== undefined)}${closing(around)}`,
  });
}

/** A tag that few articles carry is read by who comes to it, and shown to nobody else. */
function isQuiet({ birth }: PageSetting, tag: TagCount): boolean {
  return birth !== undefined && !isBorn(tag, birth);
}

const quietNote = html`<p class="hint">So far few articles carry this tag: it is not in the <a href="/tags">directory</a> yet.</p>`;

const noArticles = html`<div class="state"><p>No article here: what stood on this page was older, moved or removed.</p></div>`;

function tagFeeds({ name }: TagCount): PageFeeds {
  return feedsOf(`Latest news with #${name}`, (extension) => tagAddress(name, extension));
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
  return { timeline: timeline(days, now), related, publishers };
}

function masthead(tag: TagCount, view: TagView): Html {
  return html`<div class="masthead"><h1><span class="kicker">Latest news with </span><span class="name ${fitClass(`#${tag.name}`)}"><span class="hash">#</span><bdi>${tag.name}</bdi></span></h1>${tagHeadLine(tag)}<div class="follow">${feedLinks(tagFeeds(tag))}${viewSwitch(tag, view)}</div></div>`;
}

function viewSwitch({ name }: TagCount, view: TagView): Html {
  const path = tagAddress(name);
  const current = html` aria-current="page"`;
  return html`<nav class="view" aria-label="View"><a href="${path}"${view === "articles" ? current : nothing}>Every article</a> <a href="${path}?view=stories"${view === "stories" ? current : nothing}>By story</a></nav>`;
}

function closing({ related, publishers }: Surroundings): Html {
  return html`<div class="closing">${
    related.length > 0
      ? html`<section aria-labelledby="related"><h2 id="related">Related tags</h2><ul class="words">${related.map(
          ({ tag, articles }) =>
            html`<li>${tagWord(tag.name)} <span class="count">${figure(articles)}</span></li>`,
        )}</ul></section>`
      : nothing
  }${
    publishers.length > 0
      ? html`<section aria-labelledby="by"><h2 id="by">Publishers</h2><ul class="words">${publishers.map(
          ({ key, name, articles }) =>
            html`<li><a class="tag" href="${publisherAddress(key)}"><bdi>${name}</bdi></a> <span class="count">${figure(articles)}</span></li>`,
        )}</ul></section>`
      : nothing
  }</div>`;
}
