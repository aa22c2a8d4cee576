import type { Words } from "../words/words.ts";
import { type Html, html } from "./html.ts";
import { searchMark } from "./marks.ts";

/** The search field of the masthead. */
export function searchForm({ search }: Words, query: string): Html {
  return html`<form class="search" role="search" action="/search" data-suggestions="${search.suggestions}"><input type="search" name="q" value="${query}" aria-label="${search.label}" placeholder="${search.placeholder}" autocomplete="off"><button aria-label="${search.title}">${searchMark}</button></form>`;
}
