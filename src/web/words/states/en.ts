import { html, nothing } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { StateWords } from "./state-words.ts";

const { count } = makeForms("en");

export const states: StateWords = {
  nothingYet: "Nothing yet",
  reading: (feeds) =>
    html`${count(feeds, { one: "# feed is", other: "# feeds are" })} being read. The first articles appear here within a minute or two; <code>npm run tagwire -- feeds</code> shows how each feed is doing.`,
  addOne: (howToAdd) =>
    html`<p>Tagwire needs a publisher to read. Add one by the address of its site or of a feed:</p><p>${howToAdd}</p><p>Its articles appear here, each filed by its hashtags.</p>`,
  noneInCategory: "No article of this category has been read so far.",
  noPage: "There is no such page",
  noPageAt: (path) =>
    html`<p>There is nothing at <bdi><code>${path}</code></bdi>. It may have been removed, or the address is mistyped.</p><p>Go to <a href="/">the front page</a> or <a href="/tags">the tags</a>, or search above.</p>`,
  unreadable: "This address cannot be read",
  noPlace: (value) =>
    `“${value}” is not a place in a list: ?before= takes what the link “Older articles” holds. Leave it out to begin with the newest.`,
  failed: "This page could not be made",
  failedWhy: html`<p>Something failed on our side, not on yours. Try it again in a moment; if it happens again, whoever runs this site finds the reason in its log.</p><p><a href="/">The front page</a></p>`,
  noArchive: "Tagwire cannot read its archive just now. Try again in a moment.",
  busy: "So much is asked for at once that there is no room for more. Try again in a few seconds.",
  noTag: (name) => `No news with ${name}`,
  noTagWhere: (name, search) =>
    html`No article carries this tag. <a href="${search}">Search the texts for <bdi>“${name}”</bdi></a>, or look through <a href="/tags">all tags</a>.`,
  nearTags: "Similar tags",
  blockedTag: (name) => `${name} is not a tag here`,
  blockedWhy: (name, reason, search) =>
    html`Whoever runs this site has blocked it${reason === "" ? nothing : html`: <bdi>${reason}</bdi>`}. The articles are still here, under their other tags. <a href="${search}">Search the texts for <bdi>“${name}”</bdi></a>, or look through <a href="/tags">all tags</a>.`,
};
