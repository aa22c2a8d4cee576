import { articleAddress } from "../../domain/addresses.ts";
import type { StoryFact } from "../../domain/story.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "./age-element.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";

/** What later articles added: each sentence as its publisher wrote it, with the way to its article. */
export function storyNews(news: readonly StoryFact[], setting: PageSetting): Html {
  if (news.length === 0) return nothing;
  return html`<section class="news" aria-labelledby="news"><h2 id="news">${setting.words.story.news}</h2><ul class="headlines">${news.map(
    (fact) => html`<li>${factElement(fact, setting)}</li>`,
  )}</ul></section>`;
}

function factElement(fact: StoryFact, setting: PageSetting): Html {
  const dot = html`<span class="dot"> · </span>`;
  return html`<p class="label"><bdi>${fact.publisherName}</bdi>${dot}${ageElement(fact.publishedAt, setting)}</p><blockquote><a href="${articleAddress(fact.articleId)}"${foreign(fact.language)}>${fact.sentence}</a></blockquote>`;
}
