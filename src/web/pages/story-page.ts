import { categoryAddress, storyAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { ToldStory } from "../../domain/story.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "../parts/age-element.ts";
import { articlesByPublisher } from "../parts/articles-by-publisher.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf, type PageFeeds } from "../parts/feed-links.ts";
import { foreign } from "../parts/foreign.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { sayAround } from "../parts/say-around.ts";
import { readLogos, storyMarks } from "../parts/story-marks.ts";
import { storyNews } from "../parts/story-news.ts";
import { storyReasons } from "../parts/story-reasons.ts";
import { storyTimeline } from "../parts/story-timeline.ts";
import { tagWords } from "../parts/tag-words.ts";
import { titleClass } from "../parts/title-class.ts";

/** More of a story's articles stand under their publishers only. */
const mostInShort = 60;

/** One event: what is new, its articles newest first, who wrote them, and why they are one story. */
export async function storyPage(setting: PageSetting, story: ToldStory): Promise<string> {
  const { store, words } = setting;
  const [articles, reasons] = await Promise.all([
    store.articles.byStory(story.id),
    store.articles.storyReasons(story.id),
  ]);
  const path = storyAddress(story.id);
  const feeds = feedsOf(story.title, (extension) => storyAddress(story.id, extension), words);
  return layout(setting, {
    title: story.title,
    description: words.story.description(story.articles, story.publishers),
    path,
    articles,
    trail: [
      { name: words.categories[story.category], path: categoryAddress(story.category) },
      { name: story.title, path },
    ],
    feeds,
    main: html`${await masthead(setting, story, articles, feeds)}${storyTimeline(articles, setting)}${storyNews(story.news, setting)}${digest(inShort(articles), setting, { withStory: false })}${articlesByPublisher(articles, setting)}${storyReasons(articles, reasons, setting)}`,
  });
}

/** Copies of wire text stand under the first one. */
function inShort(articles: readonly ListedArticle[]): ListedArticle[] {
  const here = new Set(articles.map(({ id }) => id));
  const own = articles.filter(({ duplicateOf }) => duplicateOf === undefined || !here.has(duplicateOf));
  return own.slice(0, mostInShort);
}

async function masthead(
  setting: PageSetting,
  story: ToldStory,
  articles: readonly ListedArticle[],
  feeds: PageFeeds,
): Promise<Html> {
  const { words } = setting;
  const dot = html`<span class="dot"> · </span>`;
  const tags = story.tags.map(({ name }) => name);
  return html`<div class="masthead story"><p class="label">${words.story.label}${dot}${ageElement(story.lastAt, setting)}${dot}<a href="${categoryAddress(story.category)}">${words.categories[story.category]}</a></p><h1 class="${titleClass(story.title)}"${foreign(story.language)}>${story.title || words.article.untitled}</h1><p class="quiet">${sayAround((age) => words.story.head(story.articles, story.publishers, age), ageElement(story.firstAt, setting))}${dot}${words.story.independent(story.newsrooms)}</p>${storyMarks(articles, await readLogos(setting), words)}${
    tags.length > 0 ? tagWords(tags, words.article.tags) : nothing
  }<div class="follow">${feedLinks(words, feeds)}</div></div>`;
}
