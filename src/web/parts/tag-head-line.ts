import type { TagCount } from "../../domain/tag.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";
import { regionOf, regionsOfRelation } from "./region-of.ts";
import { sayAround } from "./say-around.ts";
import { tagWord } from "./tag-words.ts";

const mostNames = 6;
const dot = html`<span class="dot"> · </span>`;

/** In one quiet line: how many articles and publishers, since when, what the tag is, other names. */
export function tagHeadLine(tag: TagCount, broader: readonly string[], words: Words): Html {
  const since = html`<time datetime="${tag.oldestAt}">${words.exactDay(tag.oldestAt)}</time>`;
  const counts = sayAround((day) => words.tag.head(tag.articles, tag.publishers, day), since);
  return html`<p class="quiet">${counts}${dot}${whatItIs(tag, broader, words)}${otherNames(tag, words)}</p>`;
}

/** The kind, and what is known beyond: whose relations, that a place is a country, what a theme belongs to. */
function whatItIs({ kind, name }: TagCount, broader: readonly string[], words: Words): Html {
  const { lists } = words;
  if (kind === "relation") {
    const [one, other] = regionsOfRelation(name).map((code) => words.codeName(code, "region") ?? code);
    if (one && other) return html`${lists.relationsBetween(one, other)}`;
    if (one) return html`${lists.relations(one)}`;
  }
  if (kind === "place" && regionOf(name)) return html`${lists.country}`;
  const part = broader.map((theme, index) => html`${index > 0 ? words.comma : ""}${tagWord(theme)}`);
  return html`${words.kind[kind]}${part.length > 0 ? html`${words.comma}${sayAround(lists.broader, html`${part}`)}` : nothing}`;
}

function otherNames(tag: TagCount, words: Words): Html {
  const all = [...localNames(tag, words), ...tag.aliases];
  if (all.length === 0) return nothing;
  const names = [...new Set(all)]
    .slice(0, mostNames)
    .map((name, index) => html`${index > 0 ? words.comma : ""}<bdi>${name}</bdi>`);
  return html`${dot}${sayAround(words.tag.also, html`${names}`)}`;
}

/** What the reader's language calls a country whose tag is in English. */
function localNames({ kind, name }: TagCount, words: Words): string[] {
  const code = kind === "place" && words.locale !== "en" ? regionOf(name) : undefined;
  const local = code && words.codeName(code, "region");
  return local && local !== name ? [local] : [];
}
