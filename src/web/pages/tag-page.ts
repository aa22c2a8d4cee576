import { tagAddress } from "../../domain/addresses.ts";
import type { Cursor } from "../../domain/page.ts";
import type { TagCount } from "../../domain/tag.ts";
import { isBorn } from "../../domain/tag-birth.ts";
import { listHead, nothingMeets, type ShownList } from "../filter/list-head.ts";
import { titleWith } from "../filter/name-choices.ts";
import { filterQuery, isNarrowed, type PageFilter, withQuery } from "../filter/page-filter.ts";
import { readList } from "../filter/read-list.ts";
import type { PageSetting } from "../page-setting.ts";
import { byStory } from "../parts/by-story.ts";
import { feedLinks, feedsOf, type PageFeeds } from "../parts/feed-links.ts";
import { fitClass } from "../parts/fit-class.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { latestHeading } from "../parts/latest-heading.ts";
import { layout } from "../parts/layout.ts";
import { pager } from "../parts/pager.ts";
import { tagClosing } from "../parts/tag-closing.ts";
import { tagHeadLine } from "../parts/tag-head-line.ts";
import { readSurroundings, type Surroundings } from "../parts/tag-surroundings.ts";
import { wire } from "../parts/wire.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

type TagView = "articles" | "stories";

/** What of a tag is asked for. */
export interface TagRequest {
  view: TagView;
  filter: PageFilter;
  before?: Cursor | undefined;
}

/** "Latest news with #JapanRelations": the page that everything exists for. */
export async function tagPage(setting: PageSetting, tag: TagCount, asked: TagRequest): Promise<string> {
  const { words, store } = setting;
  const { view, filter, before } = asked;
  const shown = shownList(tag, asked);
  const { list, path, query } = shown;
  const [{ entries, older }, around, head] = await Promise.all([
    readList(store, list, filter, sliceOf(setting, before)),
    readSurroundings(setting, tag),
    listHead(setting, shown),
  ]);
  const articles = view === "stories" ? await byStory(entries, setting) : wire(entries, setting);
  const kept = { ...query, ...filterQuery(filter) };
  return layout(setting, {
    title: titleWith(words.latest.tag(`#${tag.name}`), filter, words),
    description: words.tag.description(`#${tag.name}`, tag.articles, tag.publishers),
    path: withQuery(path, filterQuery(filter)),
    articles: entries,
    trail: [
      { name: words.site.tags, path: "/tags" },
      { name: `#${tag.name}`, path },
    ],
    feeds: tagFeeds(tag, filter, words),
    unlisted: isQuiet(setting, tag) || isNarrowed(filter),
    grows: before === undefined && !isNarrowed(filter),
    main: html`${masthead(tag, asked, around, words)}${isQuiet(setting, tag) ? html`<p class="hint">${words.tag.quiet}</p>` : nothing}${head}${
      entries.length > 0 ? articles : noArticles(shown, setting)
    }${pager(words, path, kept, older, before !== undefined)}${tagClosing(around, shown, words)}`,
  });
}

function shownList(tag: TagCount, { view, filter, before }: TagRequest): ShownList {
  return {
    list: { of: "tag", tagId: tag.id },
    path: tagAddress(tag.name),
    query: view === "stories" ? { view } : {},
    filter,
    oldestAt: tag.oldestAt,
    isFirstPage: before === undefined,
  };
}

function noArticles(shown: ShownList, setting: PageSetting): Html {
  if (isNarrowed(shown.filter)) return nothingMeets(shown, setting);
  return html`<div class="state"><p>${setting.words.tag.empty}</p></div>`;
}

/** A tag that few articles carry is read by who comes to it, and shown to nobody else. */
function isQuiet({ birth }: PageSetting, tag: TagCount): boolean {
  return birth !== undefined && !isBorn(tag, birth);
}

function tagFeeds({ name }: TagCount, filter: PageFilter, words: Words): PageFeeds {
  const title = titleWith(words.latest.tag(`#${name}`), filter, words);
  return feedsOf(title, (extension) => withQuery(tagAddress(name, extension), filterQuery(filter)), words);
}

function masthead(tag: TagCount, asked: TagRequest, { broader }: Surroundings, words: Words): Html {
  const name = html`<span class="name ${fitClass(`#${tag.name}`)}"><span class="hash">#</span><bdi>${tag.name}</bdi></span>`;
  return html`<div class="masthead">${latestHeading(words.latest.tag, name)}${tagHeadLine(
    tag,
    broader.map(({ name }) => name),
    words,
  )}<div class="follow">${feedLinks(words, tagFeeds(tag, asked.filter, words), { choice: { kind: "tag", name: tag.name }, name: `#${tag.name}` })}${viewSwitch(tag, asked, words)}</div></div>`;
}

function viewSwitch({ name }: TagCount, { view, filter }: TagRequest, { tag: words }: Words): Html {
  const link = (query: Record<string, string>) =>
    withQuery(tagAddress(name), { ...query, ...filterQuery(filter) });
  const current = html` aria-current="page"`;
  return html`<nav class="view" aria-label="${words.view}"><a href="${link({})}"${view === "articles" ? current : nothing}>${words.everyArticle}</a> <a href="${link({ view: "stories" })}"${view === "stories" ? current : nothing}>${words.byStory}</a></nav>`;
}
