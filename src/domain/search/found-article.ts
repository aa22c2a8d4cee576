import type { ListedArticle } from "../article.ts";
import type { Page } from "../page.ts";

/** A piece of a text; `hit`: what a search was for. */
export interface SnippetPiece {
  text: string;
  hit: boolean;
}

/** An article that a search has found. */
export interface FoundArticle extends ListedArticle {
  /** The part of its text where the words of the search stand closest; absent where none is in the text. */
  snippet?: SnippetPiece[];
}

/** A page of what a search has found: best first or newest first. */
export interface SearchPage extends Page<FoundArticle> {
  /** How many articles there are, counted up to `mostFound`. */
  found: number;
  /** There are more than were counted. */
  more: boolean;
}

/** So many of the newest matches are ranked and counted: common words would take a search too long. */
export const mostFound = 2_000;
