import { searchAddress } from "../../domain/addresses.ts";
import type { TagCount, TagSuggestion } from "../../domain/tag.ts";
import type { Words } from "../words/words.ts";
import { type Html, type HtmlValue, html, nothing } from "./html.ts";
import { sayAround } from "./say-around.ts";
import { tagWord } from "./tag-words.ts";

/** Tags in columns, each with its articles. */
export function tagColumns(tags: readonly TagCount[], words: Words): Html {
  return html`<ul class="register">${tags.map(
    (tag) => html`<li>${tagWord(tag.name)} <span class="count">${words.figure(tag.articles)}</span></li>`,
  )}</ul>`;
}

/** Tags that somebody found by typing, each with the other name that was typed; else the way to the texts. */
export function foundList(typed: string, found: readonly TagSuggestion[], words: Words): Html {
  if (found.length === 0) return noTags(words, words.states.noTagWhere(typed, searchAddress(typed)));
  const entries = found.map(
    ({ name, articles, alias }) =>
      html`<li>${tagWord(name)} <span class="count">${words.figure(articles)}</span>${alias ? html` <span class="quiet">${sayAround(words.tag.also, html`<bdi>${alias}</bdi>`)}</span>` : nothing}</li>`,
  );
  return html`<ul class="register">${entries}</ul>`;
}

/** In place of an empty list. */
export function noTags({ directory }: Words, why: HtmlValue = directory.noneHere): Html {
  return html`<div class="state"><h2>${directory.none}</h2><p>${why}</p></div>`;
}
