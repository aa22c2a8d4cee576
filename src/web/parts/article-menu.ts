import type { ListedArticle } from "../../domain/article.ts";
import type { Words } from "../words/words.ts";
import { type Html, html } from "./html.ts";
import { menuMark } from "./marks.ts";

/** What a reader can do with an article: without JavaScript mute something of it; static/reader.js adds the rest. */
export function articleMenu({ id }: ListedArticle, { wire }: Words): Html {
  return html`<details class="menu"><summary aria-label="${wire.menu}">${menuMark}</summary><ul><li><a href="/wire?article=${id}" rel="nofollow">${wire.muteSomething}</a></li></ul></details>`;
}
