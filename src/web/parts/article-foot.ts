import { articleAddress, storyAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { Words } from "../words/words.ts";
import { articleMenu } from "./article-menu.ts";
import { type Html, html, nothing } from "./html.ts";
import { sayAround } from "./say-around.ts";
import { tagWords } from "./tag-words.ts";

const mostTags = 6;

/**
 * Below an article: copies of the same wire text, its story unless that is where we are, its tags. Scripts that hide
 * what a reader mutes want to know the rest of the tags too.
 */
export function articleFoot(article: ListedArticle, words: Words, withStory = true): Html {
  const all = article.tags.map((tag) => tag.name);
  const [names, more] = [all.slice(0, mostTags), all.slice(mostTags)];
  const others = article.storySize - 1;
  return html`<div class="foot"${more.length > 0 ? html` data-more="${more.join(" ")}"` : nothing}>${alsoIn(article, words)}${
    withStory && others > 0
      ? html`<p><a href="${storyAddress(article.storyId)}">${words.article.storyOthers(others)}</a></p>`
      : nothing
  }${names.length > 0 ? tagWords(names, words.article.tags) : nothing}${articleMenu(article, words)}</div>`;
}

function alsoIn(article: ListedArticle, words: Words): Html {
  if (article.alsoIn.length === 0) return nothing;
  const copies = article.alsoIn.map(
    (copy, index) =>
      html`${index > 0 ? words.comma : ""}<a href="${articleAddress(copy.articleId)}"><bdi>${copy.publisherName}</bdi></a>`,
  );
  return html`<p class="also">${sayAround(words.article.alsoIn, html`${copies}`)}</p>`;
}
