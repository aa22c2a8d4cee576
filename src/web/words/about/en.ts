import { html } from "../../parts/html.ts";
import type { AboutWords } from "./about-words.ts";

export const aboutPage: AboutWords = {
  title: "About Tagwire",
  what: html`Tagwire reads the feeds and pages of publishers, files each article under hashtags, gathers the articles about one event into a story, and keeps a page for every tag: its latest news, in full, newest first. It runs on one machine, for whoever wants to read.`,
  tagsTitle: "How tags are made",
  howTags: html`Rules look for people, organizations, places, events, themes and relations between countries in each text; no language model is asked, and nothing leaves this machine. Every article shows under “Why these tags” which rule saw which words. Whoever runs this site can merge, split, rename and block tags. All tags stand in the <a href="/tags">directory</a>.`,
  rightsTitle: "Whose articles these are",
  rights: html`Every article belongs to its publisher, who stands above it by name and one click away. Tagwire reads what publishers show to everybody, obeys their robots.txt, asks slowly, and says where an article could not be read. A publisher that does not want to be read here tells whoever runs this site. The <a href="/publishers">publishers</a> and how well each can be read are listed.`,
  contact: (address) => `Whoever runs this site can be reached at ${address}.`,
  followTitle: "Following",
  follow: html`Every tag, category, publisher and search is also a feed, as RSS, Atom and JSON Feed: put <code>.rss</code>, <code>.atom</code> or <code>.json</code> behind its address.`,
  programsTitle: "For programs",
  programs: html`What these pages show is also to be had as JSON: <a href="/api/v1">the API and its reference</a>, <a href="/api/v1/openapi.json">its OpenAPI description</a>.`,
  privacyTitle: "Privacy",
  privacy:
    "There are no accounts, no adverts and no tracking. A cookie is kept only once you choose a language or an appearance, and holds nothing but that choice.",
  version: (version) => `Version ${version}`,
};
