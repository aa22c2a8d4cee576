import type { ListedArticle } from "../../domain/article.ts";
import { countOf } from "./count-of.ts";
import { type Html, html, nothing } from "./html.ts";

const mostMarks = 5;

/** The newsrooms of a story by their marks in a row, then "Tideline Post and 4 others". */
export function storyMarks(articles: readonly ListedArticle[]): Html {
  const names = [...new Set(articles.map((article) => article.publisherName))];
  const first = names[0];
  if (first === undefined) return nothing;
  const others = names.length - 1;
  return html`<p class="newsrooms"><span class="monograms" aria-hidden="true">${names
    .slice(0, mostMarks)
    .map((name) => html`<span>${monogram(name)}</span>`)}</span><bdi>${first}</bdi>${
    others > 0 ? ` and ${countOf(others, "other")}` : ""
  }</p>`;
}

/** The first letter of a name, its article left out. */
function monogram(name: string): string {
  const word = name.replace(/^(?:the|le|la|les|der|die|das|el)\s+/i, "").trim();
  return [...word][0]?.toUpperCase() ?? "·";
}
