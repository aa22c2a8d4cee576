import type { ListedArticle } from "../../domain/article.ts";
import type { Words } from "../words/words.ts";
import { foreign } from "./foreign.ts";
import { headline } from "./headline.ts";
import { type Html, html } from "./html.ts";

/** The headline as a heading of that level, in the article's language. */
export function articleHeading(article: ListedArticle, words: Words, level: 2 | 3): Html {
  const [title, language] = [headline(article, words), foreign(article.language)];
  return level === 2 ? html`<h2${language}>${title}</h2>` : html`<h3${language}>${title}</h3>`;
}
