import { articleAddress, categoryAddress, storyAddress } from "../../domain/addresses.ts";
import type { ArticleReasons, ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { articleLabel } from "../parts/article-label.ts";
import { articleMenu } from "../parts/article-menu.ts";
import { articlePicture } from "../parts/article-picture.ts";
import { articleText } from "../parts/article-text.ts";
import { foreign } from "../parts/foreign.ts";
import { headlineList } from "../parts/headline-list.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { reasonsSection } from "../parts/reasons-section.ts";
import { safeAddress } from "../parts/safe-address.ts";
import { sayAround } from "../parts/say-around.ts";
import { tagWords } from "../parts/tag-words.ts";
import { titleClass } from "../parts/title-class.ts";
import type { Words } from "../words/words.ts";

/** One article in full, with its tags and what else its story holds. */
export async function articlePage(setting: PageSetting, article: ListedArticle): Promise<string> {
  const { articles } = setting.store;
  const { words } = setting;
  const title = article.title || words.article.untitled;
  const [story, reasons] = await Promise.all([
    article.storySize > 1 ? articles.byStory(article.storyId) : [],
    articles.reasons(article.id),
  ]);
  const others = story.filter((other) => other.id !== article.id);
  return layout(setting, {
    title,
    description: article.summary.slice(0, 200),
    path: articleAddress(article.id),
    article,
    trail: [
      { name: words.categories[article.category], path: categoryAddress(article.category) },
      { name: title, path: articleAddress(article.id) },
    ],
    main: html`<article class="single">${articleLabel(article, setting)}<h1 class="${titleClass(article.title)}"${foreign(article.language)}>${title}</h1>${byline(article, words)}${articlePicture(article)}${articleText(article, words, 1)}${source(article, words)}<div class="foot">${articleMenu(article, words)}</div></article>${tagSection(article, reasons, words)}${storySection(article, others, setting)}`,
  });
}

function byline(article: ListedArticle, words: Words): Html {
  if (article.authors.length === 0) return nothing;
  const authors = article.authors.map(
    (author, index) => html`${index > 0 ? ", " : ""}<bdi${foreign(article.language)}>${author}</bdi>`,
  );
  return html`<p class="byline">${sayAround(words.article.by, html`${authors}`)}</p>`;
}

function source({ publisherName, publishedAt, modifiedAt, url }: ListedArticle, words: Words): Html {
  const at = (moment: string) => html`<time datetime="${moment}">${words.exactMoment(moment)}</time>`;
  const changed = modifiedAt ? at(modifiedAt) : undefined;
  const published = words.article.published(html`<bdi>${publisherName}</bdi>`, at(publishedAt), changed);
  return html`<p class="source">${published} <a href="${safeAddress(url)}" rel="external noopener">${words.article.readAtPublisher}</a></p>`;
}

function tagSection(article: ListedArticle, reasons: ArticleReasons | undefined, words: Words): Html {
  if (article.tags.length === 0) return nothing;
  return html`<section aria-labelledby="tags"><h2 id="tags">${words.article.tags}</h2>${tagWords(
    article.tags.map((tag) => tag.name),
    words.article.tagsOfThis,
  )}${reasons ? reasonsSection(article, reasons, words) : nothing}</section>`;
}

function storySection(article: ListedArticle, others: ListedArticle[], setting: PageSetting): Html {
  if (others.length === 0) return nothing;
  return html`<section aria-labelledby="story"><h2 id="story"><a href="${storyAddress(article.storyId)}">${setting.words.article.wholeStory}</a></h2>${headlineList(others, setting)}</section>`;
}
