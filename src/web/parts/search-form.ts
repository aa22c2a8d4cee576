import { type Html, html } from "./html.ts";
import { searchMark } from "./marks.ts";

/** The search field of the masthead. */
export function searchForm(query: string): Html {
  return html`<form class="search" role="search" action="/search"><input type="search" name="q" value="${query}" aria-label="Search the news" placeholder="Search" autocomplete="off"><button aria-label="Search">${searchMark}</button></form>`;
}
