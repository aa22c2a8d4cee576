import type { PageSetting } from "../page-setting.ts";
import { type Html, html } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { pickRising } from "../parts/pick-rising.ts";
import { risingList } from "../parts/rising-tags.ts";

/** The directory in another order: all tags that rise, those that grow most first. */
export async function risingTagsPage(setting: PageSetting): Promise<string> {
  const { words } = setting;
  const { span, tags } = await pickRising(setting);
  const title = words.rising.title[span];
  return layout(setting, {
    title,
    path: "/tags?order=rising",
    main: html`<div class="masthead"><h1>${title}</h1><p class="all"><a href="/tags">${words.site.tags}</a></p></div>${
      tags.length > 0
        ? html`<div class="risen">${risingList(tags, words)}</div>`
        : nothingRises(words.rising.none)
    }`,
  });
}

function nothingRises(sentence: string): Html {
  return html`<div class="state"><p>${sentence}</p></div>`;
}
