import { categoryAddress, storyAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { Story } from "../../domain/story.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "./age-element.ts";
import { articlePicture } from "./article-picture.ts";
import { firstWords } from "./first-words.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";
import { leadOf } from "./lead-of.ts";
import { type Logos, readLogos, storyMarks } from "./story-marks.ts";
import { titleClass } from "./title-class.ts";

const mostStories = 9;
/** Stories whose first words are shown: the lead and the ones beside it. */
const withWords = 3;
const dayLength = 86_400_000;

/** The stories of two days by newsrooms, freshness and rise; in a quiet time, of thirty. */
export async function topStories(setting: PageSetting): Promise<Html> {
  const [stories, logos] = await Promise.all([pickTopStories(setting), readLogos(setting)]);
  if (stories.length === 0) return nothing;
  return html`<section class="stories" aria-labelledby="top"><h2 id="top">${setting.words.front.topStories}</h2><ol>${stories.map(
    ({ story, articles }, index) => html`<li>${storyEntry(story, articles, index, logos, setting)}</li>`,
  )}</ol></section>`;
}

interface StoryWithArticles {
  story: Story;
  articles: ListedArticle[];
}

/** What the front page holds above the latest; chosen once a minute. */
export function pickTopStories(setting: PageSetting): Promise<StoryWithArticles[]> {
  return setting.memory.recall("top stories", () => pickStories(setting));
}

async function pickStories({ store, now }: PageSetting): Promise<StoryWithArticles[]> {
  for (const days of [2, 30]) {
    const since = new Date(now.getTime() - days * dayLength).toISOString();
    const stories = (
      await store.stories.ranked({ now: now.toISOString(), since, limit: mostStories })
    ).filter((story) => story.articles > 0);
    if (stories.length > 0) return Promise.all(stories.map((story) => withArticles(story, store)));
  }
  return [];
}

async function withArticles(story: Story, store: PageSetting["store"]): Promise<StoryWithArticles> {
  return { story, articles: await store.articles.byStory(story.id) };
}

function storyEntry(
  story: Story,
  articles: readonly ListedArticle[],
  rank: number,
  logos: Logos,
  setting: PageSetting,
): Html {
  const lead = leadOf(story, articles);
  const words = rank < withWords && lead ? firstWords(lead.summary || lead.text) : "";
  return html`<p class="label"><a href="${categoryAddress(story.category)}">${setting.words.categories[story.category]}</a><span class="dot"> · </span>${ageElement(story.lastAt, setting)}</p><h3 class="${titleClass(story.title)}"><a href="${storyAddress(story.id)}"${foreign(lead?.language)}>${story.title}</a></h3>${
    rank === 0 && lead ? articlePicture(lead) : nothing
  }${words ? html`<p class="words-of"${foreign(lead?.language)}>${words}</p>` : nothing}${storyMarks(articles, logos, setting.words)}`;
}
