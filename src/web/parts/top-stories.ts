import { categoryAddress, storyAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "./age-element.ts";
import { articlePicture } from "./article-picture.ts";
import { firstWords } from "./first-words.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";
import { leadOf } from "./lead-of.ts";
import type { StoryWithArticles } from "./ranked-stories.ts";
import { type Logos, readLogos, storyMarks } from "./story-marks.ts";
import { tagsOf } from "./tags-of.ts";
import { titleClass } from "./title-class.ts";

/** Stories whose first words are shown: the lead and the ones beside it. */
const withWords = 3;

/** Stories by rank: the first large, with a picture where one of its articles has one. */
export async function topStories(stories: readonly StoryWithArticles[], setting: PageSetting): Promise<Html> {
  if (stories.length === 0) return nothing;
  const logos = await readLogos(setting);
  return html`<section class="stories" aria-labelledby="top"><h2 id="top">${setting.words.front.topStories}</h2><ol>${stories.map(
    (one, index) =>
      index === 0
        ? leadEntry(one, logos, setting)
        : html`<li${tagsOfLead(one)}>${storyEntry(one, index, logos, setting)}</li>`,
  )}</ol></section>`;
}

function leadEntry(one: StoryWithArticles, logos: Logos, setting: PageSetting): Html {
  const lead = leadOf(one.story, one.articles);
  const pictured = lead?.image ? lead : one.articles.find(({ image }) => image);
  const picture = pictured ? storyPicture(pictured) : nothing;
  const entry = storyEntry(one, 0, logos, setting);
  return picture === nothing
    ? html`<li${tagsOfLead(one)}>${entry}</li>`
    : html`<li class="pictured"${tagsOfLead(one)}><div>${entry}</div>${picture}</li>`;
}

/** Its text is not shown here, so that the picture does not stand there twice. */
function storyPicture(article: ListedArticle): Html {
  return articlePicture({ ...article, html: "" });
}

/** Stories side by side, of one weight. */
export async function storyRow(stories: readonly StoryWithArticles[], setting: PageSetting): Promise<Html> {
  if (stories.length === 0) return nothing;
  const logos = await readLogos(setting);
  return html`<section class="stories row" aria-labelledby="top"><h2 id="top">${setting.words.front.topStories}</h2><ol>${stories.map(
    (one) => html`<li${tagsOfLead(one)}>${storyEntry(one, withWords, logos, setting)}</li>`,
  )}</ol></section>`;
}

function tagsOfLead({ story, articles }: StoryWithArticles): Html {
  return tagsOf(leadOf(story, articles));
}

function storyEntry(
  { story, articles }: StoryWithArticles,
  rank: number,
  logos: Logos,
  setting: PageSetting,
): Html {
  const lead = leadOf(story, articles);
  const words = rank < withWords && lead ? firstWords(lead.summary || lead.text) : "";
  return html`<p class="label"><a href="${categoryAddress(story.category)}">${setting.words.categories[story.category]}</a><span class="dot"> · </span>${ageElement(story.lastAt, setting)}</p><h3 class="${titleClass(story.title)}"${foreign(story.language)}><a href="${storyAddress(story.id)}">${story.title || setting.words.article.untitled}</a></h3>${
    words ? html`<p class="words-of"${foreign(lead?.language)}>${words}</p>` : nothing
  }${storyMarks(articles, logos, setting.words)}`;
}
