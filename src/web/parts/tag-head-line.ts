import type { TagCount } from "../../domain/tag.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";
import { sayAround } from "./say-around.ts";

const mostNames = 6;
const dot = html`<span class="dot"> · </span>`;

/** In one quiet line: how many articles and publishers, since when, the kind, other names. */
export function tagHeadLine(tag: TagCount, words: Words): Html {
  const since = html`<time datetime="${tag.oldestAt}">${words.exactDay(tag.oldestAt)}</time>`;
  const counts = sayAround((day) => words.tag.head(tag.articles, tag.publishers, day), since);
  return html`<p class="quiet">${counts}${dot}${words.kind[tag.kind]}${otherNames(tag, words)}</p>`;
}

function otherNames({ aliases }: TagCount, words: Words): Html {
  if (aliases.length === 0) return nothing;
  const names = aliases
    .slice(0, mostNames)
    .map((name, index) => html`${index > 0 ? ", " : ""}<bdi>${name}</bdi>`);
  return html`${dot}${sayAround(words.tag.also, html`${names}`)}`;
}
