import type { TagCount, TagKind } from "../../domain/tag.ts";
import { type ListedTags, listedTags } from "../../domain/tag-birth.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { tagKinds } from "../../domain/tag-kinds.ts";
import type { Store } from "../../store/store.ts";
import { withQuery } from "../filter/page-filter.ts";
import type { PageSetting } from "../page-setting.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { letterGroups } from "../parts/letter-groups.ts";
import { nothingYet } from "../parts/nothing-yet.ts";
import { foundList, noTags, tagColumns } from "../parts/tag-registers.ts";
import type { Words } from "../words/words.ts";

/** What the directory is narrowed to. */
export interface DirectoryFilter {
  kind?: TagKind;
  letter?: string;
  /** What somebody typed who looks for a tag. */
  typed?: string;
  /** The key of the tag after which a page of a long list starts. */
  after?: string;
}

const [mostUsed, mostOfKind, mostListed, mostLettered, mostFound] = [24, 12, 240, 5_000, 100];

/**
 * All tags: the most used first, then by kind; or those of one kind or with one first letter, by name and page by page;
 * or those that begin as somebody typed.
 */
export async function tagDirectoryPage(setting: PageSetting, filter: DirectoryFilter): Promise<string> {
  // What is remembered of an empty archive does not outlast its first tags.
  const key = setting.overview.tags === 0 ? "empty directory" : "directory";
  const directory = await setting.memory.recall(key, () => openDirectory(setting));
  const { letters, count } = directory;
  const { words } = setting;
  const narrowed = filter.kind !== undefined || filter.letter !== undefined || filter.typed !== undefined;
  const sections = narrowed
    ? await narrowedList(setting, directory, filter)
    : await overviewLists(setting, directory);
  const title = narrowed ? words.directory.narrowed(filterName(filter, words)) : words.site.tags;
  return layout(setting, {
    title,
    path: withQuery("/tags", queryOf(filter)),
    unlisted: filter.typed !== undefined,
    main: html`<div class="masthead"><h1>${title}</h1><p class="quiet">${words.directory.head(count, setting.overview.articles)}</p>${findForm(filter, words)}${kindLinks(filter, words)}${letterGroups(letters, filter.letter?.toUpperCase(), words)}</div>${
      count === 0 ? nothingYet(setting) : sections
    }`,
  });
}

interface Directory {
  count: number;
  letters: string[];
  /** What every list of the directory is bound by. */
  bounds: { listed?: ListedTags };
}

/** Tags that few articles carry, or none for long, stay out; but in a new archive, where no tag has grown, all are in. */
async function openDirectory({ store, overview, birth, now }: PageSetting): Promise<Directory> {
  const listed = birth && listedTags(birth, now);
  const grown = listed ? await store.tags.count(listed) : 0;
  const bounds = listed && grown > 0 ? { listed } : {};
  return { count: grown || overview.tags, letters: await firstLetters(store, bounds), bounds };
}

async function firstLetters({ tags: { list } }: Store, bounds: Directory["bounds"]): Promise<string[]> {
  const tags = await list({ limit: mostLettered, order: "articles", ...bounds });
  const found = new Set(tags.map((tag) => [...tag.key][0]?.toUpperCase() ?? ""));
  found.delete("");
  return [...found];
}

function filterName({ kind, letter, typed = "" }: DirectoryFilter, words: Words): string {
  return kind ? words.kinds[kind] : words.directory.letter(letter?.toUpperCase() ?? typed);
}

function queryOf({ kind, letter, typed }: DirectoryFilter): Record<string, string> {
  return { ...(kind && { kind }), ...(letter && { letter }), ...(typed && { q: typed }) };
}

function findForm({ typed = "" }: DirectoryFilter, { lists }: Words): Html {
  return html`<form class="find" action="/tags"><label><span>${lists.findTag}</span> <input type="search" name="q" value="${typed}" autocomplete="off"></label><button>${lists.find}</button></form>`;
}

async function narrowedList(
  { store, words }: PageSetting,
  { bounds }: Directory,
  filter: DirectoryFilter,
): Promise<Html> {
  if (filter.typed !== undefined)
    return foundList(filter.typed, await store.tags.suggest(filter.typed, mostFound), words);
  const { kind, letter, after } = filter;
  const tags = await store.tags.list({
    ...bounds,
    limit: mostListed + 1,
    order: "name",
    ...(kind && { kind }),
    ...(letter && { prefix: tagKey(letter) }),
    ...(after && { after: { key: after, articles: 0, newestAt: "" } }),
  });
  if (tags.length === 0) return noTags(words);
  const shown = tags.slice(0, mostListed);
  const next = tags.length > mostListed ? shown.at(-1)!.key : undefined;
  return html`${tagColumns(shown, words)}${directoryPager(filter, next, words)}`;
}

function directoryPager(filter: DirectoryFilter, next: string | undefined, { pager, lists }: Words): Html {
  if (next === undefined && filter.after === undefined) return nothing;
  const query = queryOf(filter);
  return html`<nav class="pager" aria-label="${pager.label}">${
    next === undefined
      ? nothing
      : html`<a rel="next" href="${withQuery("/tags", { ...query, after: next })}">${lists.moreTags}</a>`
  }${filter.after === undefined ? nothing : html`<a href="${withQuery("/tags", query)}">${lists.firstTags}</a>`}</nav>`;
}

async function overviewLists({ store: { tags }, words }: PageSetting, { bounds }: Directory): Promise<Html> {
  const order = { order: "articles" as const, ...bounds };
  const [most, ...ofKinds] = await Promise.all([
    tags.list({ limit: mostUsed, ...order }),
    ...tagKinds.map((kind) => tags.list({ limit: mostOfKind, kind, ...order })),
  ]);
  return html`<section class="most-used" aria-labelledby="most"><h2 id="most">${words.directory.mostUsed}</h2>${tagColumns(most, words)}</section><div class="by-kind">${tagKinds.map((kind, index) => kindSection(kind, ofKinds[index] ?? [], words))}</div>`;
}

function kindSection(kind: TagKind, tags: readonly TagCount[], words: Words): Html {
  if (tags.length === 0) return nothing;
  return html`<section aria-labelledby="${kind}"><h2 id="${kind}"><a href="/tags?kind=${kind}">${words.kinds[kind]}</a></h2>${tagColumns(tags, words)}${
    tags.length < mostOfKind
      ? nothing
      : html`<p class="all"><a href="/tags?kind=${kind}">${words.directory.all[kind]}</a></p>`
  }</section>`;
}

function kindLinks(filter: DirectoryFilter, words: Words): Html {
  const rising = html`<a href="/tags?order=rising">${words.rising.all}</a> `;
  return html`<nav class="kinds" aria-label="${words.directory.kinds}">${rising}${tagKinds.map(
    (kind) =>
      html`<a href="/tags?kind=${kind}"${filter.kind === kind ? html` aria-current="page"` : nothing}>${words.kinds[kind]}</a> `,
  )}</nav>`;
}
