import type { PageSetting } from "../page-setting.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { layout } from "../parts/layout.ts";
import { sayAround } from "../parts/say-around.ts";

/** What this site is, how its tags are made, whose the articles are, how to follow them. */
export function aboutPage(setting: PageSetting): string {
  const { words, version, overview } = setting;
  const { aboutPage: about } = words;
  const counts = words.front.archive(overview.articles, overview.publishers, overview.tags);
  return layout(setting, {
    title: about.title,
    path: "/about",
    main: html`<div class="masthead"><h1>${about.title}</h1>${overview.articles > 0 ? html`<p class="quiet">${counts}</p>` : nothing}</div><div class="prose"><p class="opening">${about.what}</p>${part("tags", about.tagsTitle, about.howTags)}${part("rights", about.rightsTitle, html`${about.rights}${contactOf(setting)}`)}${part("follow", about.followTitle, about.follow)}${part("programs", about.programsTitle, about.programs)}${part("privacy", about.privacyTitle, html`${about.privacy}`)}${
      version ? html`<p class="quiet">Tagwire, ${about.version(version)}</p>` : nothing
    }</div>`,
  });
}

/** An address leads to its page, an e-mail address to a letter; anything else is text. */
function contactOf({ contact, words }: PageSetting): Html {
  if (!contact) return nothing;
  const address = /^https?:\/\//i.test(contact)
    ? contact
    : /^[^\s@:]+@[^\s@:]+$/.test(contact)
      ? `mailto:${contact}`
      : undefined;
  const shown = address ? html`<a href="${address}">${contact}</a>` : html`${contact}`;
  return html` ${sayAround(words.aboutPage.contact, shown)}`;
}

function part(id: string, title: string, text: Html): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><p>${text}</p></section>`;
}
