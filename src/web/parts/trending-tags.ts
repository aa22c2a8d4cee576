import { listedTags } from "../../domain/tag-birth.ts";
import type { PageSetting } from "../page-setting.ts";
import { type Html, html, nothing } from "./html.ts";
import { risingMark } from "./marks.ts";
import { tagWord } from "./tag-words.ts";

const mostTags = 14;
const dayLength = 86_400_000;

/** The tags most used in the last day, with how many articles each. */
export async function trendingTags(setting: PageSetting): Promise<Html> {
  const { store, birth, now, words } = setting;
  const since = new Date(now.getTime() - dayLength).toISOString();
  const trending = await setting.memory.recall("trending", () =>
    store.tags.trending(since, mostTags, birth && listedTags(birth, now)),
  );
  if (trending.length === 0) return nothing;
  return html`<section aria-labelledby="rising"><h2 id="rising">${words.front.rising}</h2><ol class="rising-tags">${trending.map(
    ({ tag, articles }) =>
      html`<li>${tagWord(tag.name)} <span class="count">${risingMark}<span class="unseen">${words.front.articlesToday}</span>${words.figure(articles)}</span></li>`,
  )}</ol></section>`;
}
