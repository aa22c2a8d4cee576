import type { Story } from "../../domain/story.ts";
import { categoryAddress, storyAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "../parts/age-element.ts";
import { countOf } from "../parts/count-of.ts";
import { digest } from "../parts/digest.ts";
import { foreign } from "../parts/foreign.ts";
import { html } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { storyMarks } from "../parts/story-marks.ts";

/** The articles about one event, newest first. */
export async function storyPage(setting: PageSetting, story: Story): Promise<string> {
  const articles = await setting.store.articles.byStory(story.id);
  const first = articles.find((article) => article.id === story.id) ?? articles.at(-1);
  return layout(setting, {
    title: story.title,
    description: `${countOf(story.articles, "article")} by ${countOf(story.publishers, "publisher")} about one event.`,
    path: storyAddress(story.id),
    main: html`<div class="masthead story"><p class="label">Story<span class="dot"> · </span>${ageElement(story.lastAt, setting.now)}<span class="dot"> · </span><a href="${categoryAddress(story.category)}">${story.category}</a></p><h1${foreign(first?.language)}>${story.title}</h1><p class="quiet">${countOf(story.articles, "article")} by ${countOf(story.publishers, "publisher")}, the first ${ageElement(story.firstAt, setting.now)}</p>${storyMarks(articles)}</div>${digest(articles, setting.now)}`,
  });
}
