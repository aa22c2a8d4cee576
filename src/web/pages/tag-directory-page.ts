import type { TagCount, TagKind } from "../../domain/tag.ts";
import { type ListedTags, listedTags } from "../../domain/tag-birth.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { tagKinds } from "../../domain/tag-kinds.ts";
import type { Store } from "../../store/store.ts";
import type { PageSetting } from "../page-setting.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { nothingYet } from "../parts/nothing-yet.ts";
import { tagWord } from "../parts/tag-words.ts";
import type { Words } from "../words/words.ts";

/** What the directory is narrowed to. */
export interface DirectoryFilter {
  kind?: TagKind;
  letter?: string;
}

const [mostUsed, mostOfKind, mostListed, mostLettered] = [24, 12, 1_000, 5_000];

/** Chinese characters would fill pages: the first letters of the most used tags stand for all. */
const mostLetters = 60;

/** All tags: the most used first, then by kind; or those of one kind or with one first letter, by name. */
export async function tagDirectoryPage(setting: PageSetting, filter: DirectoryFilter): Promise<string> {
  // What is remembered of an empty archive does not outlast its first tags.
  const key = setting.overview.tags === 0 ? "empty directory" : "directory";
  const directory = await setting.memory.recall(key, () => openDirectory(setting));
  const { letters, count } = directory;
  const { words } = setting;
  const narrowed = filter.kind !== undefined || filter.letter !== undefined;
  const sections = narrowed
    ? await narrowedList(setting, directory, filter)
    : await overviewLists(setting, directory);
  const title = narrowed ? words.directory.narrowed(filterName(filter, words)) : words.site.tags;
  return layout(setting, {
    title,
    path: `/tags${filter.kind ? `?kind=${filter.kind}` : filter.letter ? `?letter=${encodeURIComponent(filter.letter)}` : ""}`,
    main: html`<div class="masthead"><h1>${title}</h1><p class="quiet">${words.directory.head(count, setting.overview.articles)}</p>${kindLinks(filter, words)}${letterLinks(letters, filter, words)}</div>${
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
  return [...found].slice(0, mostLetters).sort((one, other) => one.localeCompare(other, "en"));
}

function filterName({ kind, letter = "" }: DirectoryFilter, words: Words): string {
  return kind ? words.kinds[kind] : words.directory.letter(letter.toUpperCase());
}

async function narrowedList(
  { store, words }: PageSetting,
  { bounds }: Directory,
  { kind, letter }: DirectoryFilter,
): Promise<Html> {
  const tags = await store.tags.list({
    ...bounds,
    limit: mostListed,
    order: "name",
    ...(kind && { kind }),
    ...(letter && { prefix: tagKey(letter) }),
  });
  if (tags.length === 0)
    return html`<div class="state"><h2>${words.directory.none}</h2><p>${words.directory.noneHere}</p></div>`;
  return tagColumns(tags, words);
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

function tagColumns(tags: readonly TagCount[], words: Words): Html {
  return html`<ul class="register">${tags.map(
    (tag) => html`<li>${tagWord(tag.name)} <span class="count">${words.figure(tag.articles)}</span></li>`,
  )}</ul>`;
}

function kindLinks(filter: DirectoryFilter, words: Words): Html {
  const rising = html`<a href="/tags?order=rising">${words.rising.all}</a> `;
  return html`<nav class="kinds" aria-label="${words.directory.kinds}">${rising}${tagKinds.map(
    (kind) =>
      html`<a href="/tags?kind=${kind}"${filter.kind === kind ? html` aria-current="page"` : nothing}>${words.kinds[kind]}</a> `,
  )}</nav>`;
}

function letterLinks(letters: readonly string[], filter: DirectoryFilter, words: Words): Html {
  if (letters.length === 0) return nothing;
  const current = filter.letter?.toUpperCase();
  return html`<nav class="letters" aria-label="${words.directory.letters}">${letters.map(
    (letter) =>
      html`<a href="/tags?letter=${encodeURIComponent(letter)}"${letter === current ? html` aria-current="page"` : nothing}>${letter}</a> `,
  )}</nav>`;
}
