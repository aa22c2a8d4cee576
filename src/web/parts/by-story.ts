import { storyAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { foreign } from "./foreign.ts";
import { type Html, html } from "./html.ts";
import { wire } from "./wire.ts";

/** A page's articles grouped by story, the story with the newest article first. A story of one stands for itself. */
export async function byStory(articles: readonly ListedArticle[], setting: PageSetting): Promise<Html> {
  const groups = [...Map.groupBy(articles, (article) => article.storyId).values()];
  return html`${await Promise.all(groups.map((group) => storyGroup(group, setting)))}`;
}

async function storyGroup(group: ListedArticle[], setting: PageSetting): Promise<Html> {
  if (group.length === 1) return wire(group, setting);
  const first = group.at(-1)!;
  const story = await setting.store.stories.get(first.storyId);
  const { title, language } = story ?? first;
  return html`<section class="story-group"><h2><a href="${storyAddress(first.storyId)}"${foreign(language)}>${title}</a></h2><p class="quiet">${setting.words.story.here(group.length, story && story.articles > group.length ? story.articles : undefined)}</p>${wire(group, setting, 3)}</section>`;
}
