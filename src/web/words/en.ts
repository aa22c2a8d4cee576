import { html, nothing } from "../parts/html.ts";
import { makeForms } from "./forms.ts";
import type { Words } from "./words.ts";

const forms = makeForms("en");
const { count, figure } = forms;
const articles = (number: number) => count(number, { one: "# article", other: "# articles" });
const publishers = (number: number) => count(number, { one: "# publisher", other: "# publishers" });
const tags = (number: number) => count(number, { one: "# tag", other: "# tags" });

export const en: Words = {
  ...forms,
  articles,
  publishers,
  tags,
  quoted: (words) => `“${words}”`,
  categories: {
    General: "General",
    Politics: "Politics",
    Business: "Business",
    Technology: "Technology",
    Science: "Science",
    Health: "Health",
    Sports: "Sports",
    Entertainment: "Entertainment",
    Lifestyle: "Lifestyle",
    Environment: "Environment",
  },
  kind: {
    relation: "relation",
    theme: "theme",
    event: "event",
    place: "place",
    person: "person",
    organization: "organization",
  },
  kinds: {
    relation: "Relations",
    theme: "Themes",
    event: "Events",
    place: "Places",
    person: "People",
    organization: "Organizations",
  },
  site: {
    skip: "Skip to the news",
    navigation: "Site",
    tags: "Tags",
    publishers: "Publishers",
    about: "About",
    imprint: "Tagwire, a newswire that files itself by hashtag. Each article belongs to its publisher.",
    opml: "Feeds read here, as OPML",
    follow: "Follow",
    language: "Language",
    theme: "Appearance",
    themes: { system: "As the device", light: "Light", dark: "Dark" },
    noPicture: "This picture does not load",
    demoLabel: "About these publishers",
    demo: (howToAdd) =>
      html`<strong>These are demo publishers:</strong> made up, to show what Tagwire does. The first publisher of your own removes them; add it by the address of its site or feed: ${howToAdd}`,
  },
  latest: {
    tag: (name) => `Latest news with ${name}`,
    category: (name) => `Latest news in ${name}`,
    publisher: (name) => `Latest news by ${name}`,
    search: (words) => `Latest news with ${words}`,
  },
  feeds: {
    tag: (name) => `Every article with ${name}, newest first.`,
    category: (name) => `Every article in the category ${name}, newest first.`,
    publisher: (name) => `Every article by ${name} that was read here, newest first.`,
    search: (words) => `Articles that hold ${words}, newest first.`,
  },
  pager: { label: "Pages", older: "Older articles", newest: "Back to the newest" },
  front: {
    description: "The latest news, filed by hashtag.",
    archive: (all, by, under) => `${articles(all)} by ${publishers(by)}, filed under ${tags(under)}`,
    topStories: "Top stories",
    rising: "Rising today",
    articlesToday: "articles today: ",
    categories: "Categories",
    latest: "Latest",
    older: "Older articles",
  },
  tag: {
    description: (name, all, by) =>
      `${articles(all)} by ${publishers(by)} with ${name}, in full, newest first.`,
    head: (all, by, since) => `${articles(all)} by ${publishers(by)} since ${since}`,
    also: (names) => `also ${names}`,
    view: "View",
    everyArticle: "Every article",
    byStory: "By story",
    related: "Related tags",
    quiet: html`So far few articles carry this tag: it is not in the <a href="/tags">directory</a> yet.`,
    empty: "No article here: what stood on this page was older, moved or removed.",
    timeline: "Articles a day over the last 90 days",
    timelineSummary: (day, all) => `90 days. Most on ${day}: ${articles(all)}`,
    day: "Day",
    articles: "Articles",
  },
  directory: {
    narrowed: (filter) => `Tags: ${filter}`,
    letter: (letter) => `${letter} …`,
    head: (all, on) => `${tags(all)} on ${articles(on)}`,
    kinds: "Kinds of tags",
    letters: "First letters",
    mostUsed: "Most used",
    all: {
      relation: "All relations",
      theme: "All themes",
      event: "All events",
      place: "All places",
      person: "All people",
      organization: "All organizations",
    },
    none: "None",
    noneHere: "No tag is filed here so far.",
  },
  article: {
    untitled: "Without a title",
    by: (authors) => `By ${authors}`,
    published: (publisher, moment, changed) =>
      html`Published by ${publisher} on ${moment}${changed ? html`, changed on ${changed}` : nothing}.`,
    readAt: (publisher) => `Read it at ${publisher}`,
    readAtPublisher: "Read it at the publisher",
    tags: "Tags",
    tagsOfThis: "Tags of this article",
    wholeStory: "The whole story",
    storyOthers: (number) =>
      count(number, { one: "Story: # other article", other: "Story: # other articles" }),
    alsoIn: (names) => `also in ${names}`,
    access: {
      full: "This article has no text of its own",
      partial: "The publisher shows only a part of this article",
      blocked: "The publisher did not let us read this page",
    },
  },
  reasons: {
    title: "Why these tags",
    category: "Category",
    language: "Language",
    unknown: "unknown",
    score: (kind, score) => `${en.kind[kind]}, ${score.toFixed(2)} of 1`,
    given: (given, name) => `given as ${given}, which is #${name} here`,
    none: "no reason was kept",
  },
  story: {
    label: "Story",
    description: (all, by) => `${articles(all)} by ${publishers(by)} about one event.`,
    head: (all, by, first) => `${articles(all)} by ${publishers(by)}, the first ${first}`,
    newsrooms: (first, others) =>
      count(others, { one: `${first} and # other`, other: `${first} and # others` }),
    here: (all, whole) => `${articles(all)} here${whole ? `, ${figure(whole)} in the whole story` : ""}`,
  },
  publisher: {
    head: (number) => `${publishers(number)} read here`,
    empty: html`No article of this publisher has been read so far; <code>npm run tagwire -- feeds</code> says how its feed fares.`,
    health: (days, shares) => `Its pages in the last ${days} days: ${shares}`,
    comma: ", ",
    share: {
      full: (percent) => `${percent} whole`,
      partial: (percent) => `${percent} in part`,
      blocked: (percent) => `${percent} blocked`,
    },
    change: (shares, day, share) => `${shares}; since ${day} ${share}`,
  },
  search: {
    title: "Search",
    label: "Search the news",
    placeholder: "Search",
    howTo: "Type words in any language into the field above.",
    rules: html`<li>several words: all of them</li><li><code>"in quotes"</code>: exactly these, in this order</li><li><code>-word</code>: without it</li>`,
    notFound: "Nothing found",
    noArticle: (words) =>
      html`No article holds <bdi>“${words}”</bdi>. Try fewer words, another spelling, or look among <a href="/tags">the tags</a>.`,
    tagHint: (tag, all) => `There is a tag for it: ${tag}, ${articles(all)}.`,
  },
  states: {
    nothingYet: "Nothing yet",
    reading: (feeds) =>
      html`${count(feeds, { one: "# feed is", other: "# feeds are" })} being read. The first articles appear here within a minute or two; <code>npm run tagwire -- feeds</code> says how each feed fares.`,
    addOne: (howToAdd) =>
      html`<p>Tagwire needs a publisher to read. Add one by the address of its site or of a feed:</p><p>${howToAdd}</p><p>Its articles appear here, each filed by its hashtags.</p>`,
    noneInCategory: "No article of this category has been read so far.",
    noPage: "There is no such page",
    noPageAt: (path) =>
      html`<p>Nothing stands at <bdi><code>${path}</code></bdi>. It may have been removed, or the address has a slip.</p><p>Go to <a href="/">the front page</a> or <a href="/tags">the tags</a>, or search above.</p>`,
    unreadable: "This address cannot be read",
    noPlace: (value) =>
      `"${value}" is no place in a list: ?before= takes what the link “Older articles” holds. Leave it out to begin with the newest.`,
    failed: "This page could not be made",
    failedWhy: html`<p>Something failed on our side, not on yours. Try it again in a moment; if it stays, whoever runs this site finds the reason in its log.</p><p><a href="/">The front page</a></p>`,
    noArchive: "Tagwire cannot read its archive just now. Try again in a moment.",
    noTag: (name) => `No news with ${name}`,
    noTagWhere: (name, search) =>
      html`No article carries this tag. <a href="${search}">Search the texts for <bdi>“${name}”</bdi></a>, or look through <a href="/tags">all tags</a>.`,
    nearTags: "Near it",
    blockedTag: (name) => `${name} is no tag here`,
    blockedWhy: (name, reason, search) =>
      html`Who keeps this site has blocked it${reason === "" ? nothing : html`: <bdi>${reason}</bdi>`}. The articles are still here, under their other tags. <a href="${search}">Search the texts for <bdi>“${name}”</bdi></a>, or look through <a href="/tags">all tags</a>.`,
  },
};
