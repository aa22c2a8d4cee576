import type { ArticleReasons, ListedArticle } from "../../domain/article.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";
import { sayEvidence } from "./say-evidence.ts";
import { tagWord } from "./tag-words.ts";

/** Why the article is filed as it is: for each tag, the category and the language the rule and the words it saw. */
export function reasonsSection(
  article: ListedArticle,
  { tags, category, language, story }: ArticleReasons,
  words: Words,
): Html {
  const facts = [
    category
      ? reason(
          html`${words.reasons.category} <b>${words.categories[article.category]}</b>`,
          [category],
          words,
        )
      : nothing,
    language
      ? reason(
          html`${words.reasons.language} <b>${words.codeName(article.language, "language") ?? words.reasons.unknown}</b>`,
          [language],
          words,
        )
      : nothing,
    story ? reason(html`<b>${words.story.label}</b>`, [story], words) : nothing,
  ];
  return html`<details class="reasons"><summary>${words.reasons.title}</summary><dl>${tags.map((tag) => tagReason(tag, words))}${facts}</dl></details>`;
}

function tagReason(
  { name, kind, score, evidence, given }: ArticleReasons["tags"][number],
  words: Words,
): Html {
  const { reasons } = words;
  const other = given ? [reasons.given(given, name)] : [];
  const lines = evidence.length + other.length > 0 ? [...evidence, ...other] : [reasons.none];
  return reason(
    html`${tagWord(name)} <span class="quiet">${reasons.score(kind, score)}</span>`,
    lines,
    words,
  );
}

function reason(of: Html, lines: readonly string[], words: Words): Html {
  return html`<div><dt>${of}</dt>${lines.map((line) => html`<dd><bdi>${sayEvidence(line, words)}</bdi></dd>`)}</div>`;
}
