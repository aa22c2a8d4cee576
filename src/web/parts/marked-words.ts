import type { SnippetPiece } from "../../domain/search/found-article.ts";
import { type Html, html } from "./html.ts";

/** A part of a text with what a search was for marked. */
export function markedWords(pieces: readonly SnippetPiece[]): Html {
  return html`${pieces.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}`;
}
