import type { ListedArticle } from "../../domain/article.ts";
import { articleAddress, storyAddress } from "../addresses.ts";
import { type Html, html, nothing } from "./html.ts";
import { tagWords } from "./tag-words.ts";

const mostTags = 6;

/** Below an article: copies of the same wire text, its story unless that is where we are, its tags. */
export function articleFoot(article: ListedArticle, withStory = true): Html {
  const names = article.tags.slice(0, mostTags).map((tag) => tag.name);
  const others = article.storySize - 1;
  return html`<div class="foot">${alsoIn(article)}${
    withStory && others > 0
      ? html`<p><a href="${storyAddress(article.storyId)}">Story: ${others === 1 ? "1 other article" : `${others} other articles`}</a></p>`
      : nothing
  }${names.length > 0 ? tagWords(names, "Tags") : nothing}</div>`;
}

function alsoIn(article: ListedArticle): Html {
  if (article.alsoIn.length === 0) return nothing;
  const copies = article.alsoIn.map(
    (copy, index) =>
      html`${index > 0 ? ", " : ""}<a href="${articleAddress(copy.articleId)}"><bdi>${copy.publisherName}</bdi></a>`,
  );
  return html`<p class="also">also in ${copies}</p>`;
}
