import { categoryAddress, storyAddress } from "../../domain/addresses.ts";
import { type Category, categories } from "../../domain/category.ts";
import type { Story } from "../../domain/story.ts";
import type { PageSetting } from "../page-setting.ts";
import { ageElement } from "./age-element.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";

/** The categories side by side, each with its first story that does not stand above; the others by name. */
export function categoriesBand(firsts: ReadonlyMap<Category, Story>, setting: PageSetting): Html {
  const { front, categories: names } = setting.words;
  const others = categories.filter((category) => !firsts.has(category));
  const entries = categories.flatMap((category) => {
    const story = firsts.get(category);
    return story ? [html`<li>${categoryEntry(category, story, setting)}</li>`] : [];
  });
  const links = others.map(
    (category) => html`<li><a class="tag" href="${categoryAddress(category)}">${names[category]}</a></li>`,
  );
  return html`<section class="band" aria-labelledby="categories"><h2 id="categories">${front.categories}</h2>${
    entries.length > 0 ? html`<ul class="firsts">${entries}</ul>` : nothing
  }${links.length > 0 ? html`<ul class="words">${links}</ul>` : nothing}</section>`;
}

function categoryEntry(category: Category, story: Story, setting: PageSetting): Html {
  const { categories: names, article } = setting.words;
  return html`<h3><a href="${categoryAddress(category)}">${names[category]}</a></h3><p class="line"${foreign(story.language)}><a href="${storyAddress(story.id)}">${story.title || article.untitled}</a></p><p class="age">${ageElement(story.lastAt, setting)}</p>`;
}
