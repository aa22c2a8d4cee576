import type { ArticleReasons, ListedArticle } from "../../domain/article.ts";
import { articleAddress, storyAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { articleLabel } from "../parts/article-label.ts";
import { articlePicture } from "../parts/article-picture.ts";
import { articleText } from "../parts/article-text.ts";
import { exactMoment } from "../parts/exact-moment.ts";
import { foreign } from "../parts/foreign.ts";
import { headlineList } from "../parts/headline-list.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { reasonsSection } from "../parts/reasons-section.ts";
import { safeAddress } from "../parts/safe-address.ts";
import { tagWords } from "../parts/tag-words.ts";
import { titleClass } from "../parts/title-class.ts";

/** One article in full, with its tags and what else its story holds. */
export async function articlePage(setting: PageSetting, article: ListedArticle): Promise<string> {
  const { articles } = setting.store;
  const [story, reasons] = await Promise.all([
    article.storySize > 1 ? articles.byStory(article.storyId) : [],
    articles.reasons(article.id),
  ]);
  const others = story.filter((other) => other.id !== article.id);
  return layout(setting, {
    title: article.title || "An article without a title",
    description: article.summary.slice(0, 200),
    path: articleAddress(article.id),
    main: html`<article class="single">${articleLabel(article, setting.now)}<h1 class="${titleClass(article.title)}"${foreign(article.language)}>${article.title || "Without a title"}</h1>${byline(article)}${articlePicture(article)}${articleText(article, 1)}${source(article)}</article>${tagSection(article, reasons)}${storySection(article, others, setting)}`,
  });
}

function byline(article: ListedArticle): Html {
  if (article.authors.length === 0) return nothing;
  return html`<p class="byline">By ${article.authors.map((author, index) => html`${index > 0 ? ", " : ""}<bdi${foreign(article.language)}>${author}</bdi>`)}</p>`;
}

function source(article: ListedArticle): Html {
  return html`<p class="source">Published by <bdi>${article.publisherName}</bdi> on <time datetime="${article.publishedAt}">${exactMoment(article.publishedAt)}</time>${
    article.modifiedAt
      ? html`, changed on <time datetime="${article.modifiedAt}">${exactMoment(article.modifiedAt)}</time>`
      : nothing
  }. <a href="${safeAddress(article.url)}" rel="external noopener">Read it at the publisher</a>.</p>`;
}

function tagSection(article: ListedArticle, reasons: ArticleReasons | undefined): Html {
  if (article.tags.length === 0) return nothing;
  return html`<section aria-labelledby="tags"><h2 id="tags">Tags</h2>${tagWords(
    article.tags.map((tag) => tag.name),
    "Tags of this article",
  )}${reasons ? reasonsSection(article, reasons) : nothing}</section>`;
}

function storySection(article: ListedArticle, others: ListedArticle[], { now }: PageSetting): Html {
  if (others.length === 0) return nothing;
  return html`<section aria-labelledby="story"><h2 id="story"><a href="${storyAddress(article.storyId)}">The whole story</a></h2>${headlineList(others, now)}</section>`;
}
