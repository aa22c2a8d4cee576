import type { Story } from "../../domain/story.ts";
import { categoryAddress, storyAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "../parts/age-element.ts";
import { digest } from "../parts/digest.ts";
import { feedLinks, feedsOf } from "../parts/feed-links.ts";
import { foreign } from "../parts/foreign.ts";
import { html } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { leadOf } from "../parts/lead-of.ts";
import { sayAround } from "../parts/say-around.ts";
import { readLogos, storyMarks } from "../parts/story-marks.ts";
import { titleClass } from "../parts/title-class.ts";

/** The articles about one event, newest first. */
export async function storyPage(setting: PageSetting, story: Story): Promise<string> {
  const [articles, logos] = await Promise.all([setting.store.articles.byStory(story.id), readLogos(setting)]);
  const { words } = setting;
  const first = leadOf(story, articles);
  const feeds = feedsOf(story.title, (extension) => storyAddress(story.id, extension));
  return layout(setting, {
    title: story.title,
    description: words.story.description(story.articles, story.publishers),
    path: storyAddress(story.id),
    articles,
    trail: [
      { name: words.categories[story.category], path: categoryAddress(story.category) },
      { name: story.title, path: storyAddress(story.id) },
    ],
    feeds,
    main: html`<div class="masthead story"><p class="label">${words.story.label}<span class="dot"> · </span>${ageElement(story.lastAt, setting)}<span class="dot"> · </span><a href="${categoryAddress(story.category)}">${words.categories[story.category]}</a></p><h1 class="${titleClass(story.title)}"${foreign(first?.language)}>${story.title}</h1><p class="quiet">${sayAround((age) => words.story.head(story.articles, story.publishers, age), ageElement(story.firstAt, setting))}</p>${storyMarks(articles, logos, words)}<div class="follow">${feedLinks(words, feeds)}</div></div>${digest(articles, setting, { withStory: false })}`,
  });
}
