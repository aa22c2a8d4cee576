import type { ArticleReasons, ListedArticle } from "../../domain/article.ts";
import { codeName } from "./code-name.ts";
import { type Html, html, nothing } from "./html.ts";
import { tagWord } from "./tag-words.ts";

/** Why the article is filed as it is: for each tag, the category and the language the rule and the words it saw. */
export function reasonsSection(article: ListedArticle, { tags, category, language }: ArticleReasons): Html {
  const facts = [
    category ? reason(html`Category <b>${article.category}</b>`, [category]) : nothing,
    language
      ? reason(html`Language <b>${codeName(article.language, "language") ?? "unknown"}</b>`, [language])
      : nothing,
  ];
  return html`<details class="reasons"><summary>Why these tags</summary><dl>${tags.map(tagReason)}${facts}</dl></details>`;
}

function tagReason({ name, kind, score, evidence, given }: ArticleReasons["tags"][number]): Html {
  const other = given ? [`given as ${given}, which is #${name} here`] : [];
  const lines = evidence.length + other.length > 0 ? [...evidence, ...other] : ["no reason was kept"];
  return reason(html`${tagWord(name)} <span class="quiet">${kind}, ${score.toFixed(2)} of 1</span>`, lines);
}

function reason(of: Html, lines: readonly string[]): Html {
  return html`<div><dt>${of}</dt>${lines.map((line) => html`<dd><bdi>${line}</bdi></dd>`)}</div>`;
}
