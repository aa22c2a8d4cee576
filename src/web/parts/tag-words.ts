import { tagAddress } from "../../domain/addresses.ts";
import { type Html, html, raw } from "./html.ts";

const hash = raw('<span class="hash">#</span>');

/** A tag as a word: a quiet "#", the name in ink. */
export function tagWord(name: string): Html {
  return html`<a class="tag" href="${tagAddress(name)}">${hash}<bdi>${name}</bdi></a>`;
}

/** Tags in a line, as a list. */
export function tagWords(names: readonly string[], label: string): Html {
  return html`<ul class="words" aria-label="${label}">${names.map((name) => html`<li>${tagWord(name)}</li>`)}</ul>`;
}
