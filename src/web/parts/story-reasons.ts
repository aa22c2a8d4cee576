import { articleAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";

/** Why each article stands in its story, in the order in which they were published: when, and what it shares. */
export function storyReasons(
  articles: readonly ListedArticle[],
  reasons: readonly { articleId: string; reason: string }[],
  { words }: PageSetting,
): Html {
  if (articles.length < 2) return nothing;
  const byArticle = new Map(reasons.map(({ articleId, reason }) => [articleId, reason]));
  const entries = articles.toReversed().map(({ id, title, language, publisherName, publishedAt }) => {
    const reason = byArticle.get(id) ?? words.story.noReason;
    return html`<div><dt><a href="${articleAddress(id)}"${foreign(language)}>${title || words.article.untitled}</a></dt><dd><bdi>${publisherName}</bdi>, ${words.exactMoment(publishedAt)}</dd><dd><bdi>${reason}</bdi></dd></div>`;
  });
  return html`<details class="reasons"><summary>${words.story.why}</summary><dl>${entries}</dl></details>`;
}
