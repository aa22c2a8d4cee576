import type { RisingTag } from "../../store/store.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Words } from "../words/words.ts";
import { type Html, html, nothing } from "./html.ts";
import { risingMark } from "./marks.ts";
import { isEnough, pickMostUsed, pickRising } from "./pick-rising.ts";
import { sparkline } from "./sparkline.ts";
import { tagWord } from "./tag-words.ts";

const mostTags = 14;

/** The tags that rise, with how they have; where few do, also those most used of late, under that name. */
export async function risingTags(setting: PageSetting): Promise<Html> {
  const { words } = setting;
  const { span, tags } = await pickRising(setting);
  const used = isEnough(tags) ? nothing : await mostUsedTags(setting);
  if (tags.length === 0) return used;
  const all =
    tags.length > mostTags
      ? html`<p class="all"><a href="/tags?order=rising">${words.rising.all}</a></p>`
      : nothing;
  return html`<section aria-labelledby="rising"><h2 id="rising">${words.rising.title[span]}</h2>${risingList(tags.slice(0, mostTags), words)}${all}</section>${used}`;
}

/** A line for each: the tag, how it has risen, and how many articles it stands in now. */
export function risingList(tags: readonly RisingTag[], words: Words): Html {
  return html`<ol class="rising-tags">${tags.map(
    (rise) =>
      html`<li>${tagWord(rise.tag.name)} <span class="rise" title="${figuresOf(rise, words)}">${sparkline(rise.series)}<span class="count">${risingMark}<span aria-hidden="true">${words.figure(rise.articles)}</span><span class="unseen">${figuresOf(rise, words)}</span></span></span></li>`,
  )}</ol>`;
}

function figuresOf({ articles, newsrooms, before }: RisingTag, words: Words): string {
  return words.rising.figures(articles, newsrooms, Math.round(before * 10) / 10);
}

async function mostUsedTags(setting: PageSetting): Promise<Html> {
  const { words } = setting;
  const used = await pickMostUsed(setting, mostTags);
  if (!used) return nothing;
  return html`<section aria-labelledby="used"><h2 id="used">${words.rising.mostUsed[used.span]}</h2><ol class="rising-tags">${used.tags.map(
    ({ tag, articles }) =>
      html`<li>${tagWord(tag.name)} <span class="count"><span aria-hidden="true">${words.figure(articles)}</span><span class="unseen">${words.articles(articles)}</span></span></li>`,
  )}</ol></section>`;
}
