import { publisherAddress, tagAddress } from "../../domain/addresses.ts";
import { broaderThemes, narrowerThemes } from "../../domain/broader-themes.ts";
import type { Cursor } from "../../domain/page.ts";
import type { TagCount } from "../../domain/tag.ts";
import { isBorn, listedTags } from "../../domain/tag-birth.ts";
import type { Store } from "../../store/store.ts";
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
import { tagHeadLine } from "../parts/tag-head-line.ts";
import { tagWord } from "../parts/tag-words.ts";
import { wire } from "../parts/wire.ts";
import { sliceOf } from "../slice-of.ts";
import type { Words } from "../words/words.ts";

export type TagView = "articles" | "stories";

const [mostRelated, mostPublishers] = [12, 12];

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
    surroundings(setting, tag),
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
    }${pager(words, path, kept, older, before !== undefined)}${closing(around, shown, words)}`,
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
  return feedsOf(title, (extension) => withQuery(tagAddress(name, extension), filterQuery(filter)));
}

type Surroundings = Awaited<ReturnType<typeof lookAround>>;

function surroundings(setting: PageSetting, tag: TagCount): Promise<Surroundings> {
  return setting.memory.recall(`tag ${tag.id}`, () => lookAround(setting, tag));
}

async function lookAround({ store, now, birth }: PageSetting, tag: TagCount) {
  const [related, publishers, broader, narrower] = await Promise.all([
    store.tags.related(tag.id, mostRelated, birth && listedTags(birth, now)),
    store.tags.publishers(tag.id, mostPublishers),
    findThemes(store, tag, broaderThemes),
    findThemes(store, tag, narrowerThemes),
  ]);
  return { related, publishers, broader, narrower };
}

/** The themes over or under a theme that have a page. */
async function findThemes(
  { tags }: Store,
  { name, kind }: TagCount,
  table: ReadonlyMap<string, string[]>,
): Promise<TagCount[]> {
  const names = kind === "theme" ? (table.get(name) ?? []) : [];
  const found = await Promise.all(names.map((one) => tags.find(one)));
  return found.filter((tag) => tag !== undefined);
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

function closing(
  { related, publishers, narrower }: Surroundings,
  { path, query, filter }: ShownList,
  words: Words,
): Html {
  const themes = narrower.map(
    ({ name, articles }) => html`<li>${tagWord(name)} ${count(articles, words)}</li>`,
  );
  const beside = related.map(
    ({ tag, articles }) => html`<li>${tagWord(tag.name)} ${count(articles, words)}</li>`,
  );
  const writers = publishers.map(({ key, name, articles }) => {
    const only = withQuery(path, { ...query, ...filterQuery({ ...filter, publisherKey: key }) });
    return html`<li><a class="tag" href="${publisherAddress(key)}"><bdi>${name}</bdi></a> <a class="count" href="${only}" rel="nofollow" aria-label="${words.lists.only(name, words.articles(articles))}">${words.figure(articles)}</a></li>`;
  });
  return html`<div class="closing">${wordList("narrower", words.lists.narrower, themes)}${wordList("related", words.tag.related, beside)}${wordList("by", words.site.publishers, writers)}</div>`;
}

function count(articles: number, words: Words): Html {
  return html`<span class="count">${words.figure(articles)}</span>`;
}

function wordList(id: string, heading: string, entries: readonly Html[]): Html {
  if (entries.length === 0) return nothing;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul class="words">${entries}</ul></section>`;
}
