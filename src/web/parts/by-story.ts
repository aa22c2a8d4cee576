import type { ListedArticle } from "../../domain/article.ts";
import { storyAddress } from "../addresses.ts";
import type { PageSetting } from "../page-setting.ts";
import { countOf } from "./count-of.ts";
import { foreign } from "./foreign.ts";
import { type Html, html } from "./html.ts";
import { wire } from "./wire.ts";

/** A page's articles grouped by story, the story with the newest article first. A story of one stands for itself. */
export async function byStory(articles: readonly ListedArticle[], setting: PageSetting): Promise<Html> {
  const groups = [...Map.groupBy(articles, (article) => article.storyId).values()];
  return html`${await Promise.all(groups.map((group) => storyGroup(group, setting)))}`;
}

async function storyGroup(group: ListedArticle[], { store, now }: PageSetting): Promise<Html> {
  if (group.length === 1) return wire(group, now);
  const first = group.at(-1)!;
  const story = await store.stories.get(first.storyId);
  const title = story?.title ?? first.title;
  const language = group.find((article) => article.title === title)?.language;
  return html`<section class="story-group"><h2><a href="${storyAddress(first.storyId)}"${foreign(language)}>${title}</a></h2><p class="quiet">${countOf(group.length, "article")} here${
    story && story.articles > group.length ? `, ${story.articles} in the whole story` : ""
  }</p>${wire(group, now, 3)}</section>`;
}
