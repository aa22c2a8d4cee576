import type { Story } from "../../domain/story.ts";
import { categoryAddress, storyAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "../parts/age-element.ts";
import { countOf } from "../parts/count-of.ts";
import { digest } from "../parts/digest.ts";
import { foreign } from "../parts/foreign.ts";
import { html } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { leadOf } from "../parts/lead-of.ts";
import { readLogos, storyMarks } from "../parts/story-marks.ts";
import { titleClass } from "../parts/title-class.ts";

/** The articles about one event, newest first. */
export async function storyPage(setting: PageSetting, story: Story): Promise<string> {
  const [articles, logos] = await Promise.all([setting.store.articles.byStory(story.id), readLogos(setting)]);
  const first = leadOf(story, articles);
  return layout(setting, {
    title: story.title,
    description: `${countOf(story.articles, "article")} by ${countOf(story.publishers, "publisher")} about one event.`,
    path: storyAddress(story.id),
    main: html`<div class="masthead story"><p class="label">Story<span class="dot"> · </span>${ageElement(story.lastAt, setting.now)}<span class="dot"> · </span><a href="${categoryAddress(story.category)}">${story.category}</a></p><h1 class="${titleClass(story.title)}"${foreign(first?.language)}>${story.title}</h1><p class="quiet">${countOf(story.articles, "article")} by ${countOf(story.publishers, "publisher")}, the first ${ageElement(story.firstAt, setting.now)}</p>${storyMarks(articles, logos)}</div>${digest(articles, setting.now, { withStory: false })}`,
  });
}
