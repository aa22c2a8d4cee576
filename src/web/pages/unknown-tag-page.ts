import { searchAddress } from "../../domain/addresses.ts";
import type { TagCount } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { PageSetting } from "../page-setting.ts";
import { html, nothing } from "../parts/html.ts";
import { tagWord } from "../parts/tag-words.ts";
import { messagePage } from "./message-page.ts";

const mostNear = 10;
const longestStart = 12;

/** 404 for a tag that nothing carries: tags with a like beginning, and the way to a search. */
export async function unknownTagPage(setting: PageSetting, name: string): Promise<string> {
  const { words } = setting;
  const near = await nearTags(setting, name);
  return messagePage(
    setting,
    words.states.noTag(`#${name}`),
    html`<p>${words.states.noTagWhere(name, searchAddress(name))}</p>${
      near.length === 0
        ? nothing
        : html`<h2>${words.states.nearTags}</h2><ul class="words">${near.map(
            (tag) =>
              html`<li>${tagWord(tag.name)} <span class="count">${words.figure(tag.articles)}</span></li>`,
          )}</ul>`
    }`,
  );
}

/** Tags whose keys begin as this one does, for the longest beginning that any tag shares. */
async function nearTags({ store }: PageSetting, name: string): Promise<TagCount[]> {
  const letters = [...tagKey(name)].slice(0, longestStart);
  for (let length = letters.length; length > 0; length--) {
    const prefix = letters.slice(0, length).join("");
    const found = await store.tags.list({ limit: mostNear, prefix, order: "articles" });
    if (found.length > 0) return found;
  }
  return [];
}
