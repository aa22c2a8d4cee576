// The articles of the page as scripts see them: what each is about, and which of them a reader mutes.

import { holdsWords } from "../../domain/choices/mute-words.ts";

const listed = ".wire > article, article.single, .headlines > li, .stories > ol > li";

/** All of them, hidden ones too, in the order of the page. */
export function articlesHere() {
  return [...document.querySelectorAll(`main :is(${listed})`)];
}

/** The headline's link; the page of a single article is its own. */
export function linkOf(article) {
  return article.querySelector('a[href^="/articles/"]:not(.foot a), h3 > a[href^="/stories/"]');
}

export function idOf(article) {
  const path = article.matches(".single") ? location.pathname : linkOf(article)?.pathname;
  return /^\/articles\/([0-9a-f]{16})$/.exec(path ?? "")?.[1];
}

export function awayOf(article) {
  return article.querySelector('a.away, .source a[rel~="external"]');
}

const nameIn = (link, start) => decodeURIComponent(link.pathname.slice(start.length));

/** Its publisher and its tags as choices name them. */
export function subjectsOf(article) {
  const publisher = article.querySelector("a.publisher");
  const links = article.querySelectorAll("a.tag[href^='/tags/']");
  const section = article.matches(".single")
    ? document.querySelectorAll("[aria-labelledby='tags'] > ul a.tag")
    : [];
  const more = (article.dataset.tags ?? article.querySelector(".foot")?.dataset.more)?.split(" ") ?? [];
  const tags = [...[...links, ...section].map((link) => nameIn(link, "/tags/")), ...more];
  return {
    publisher: publisher && { name: nameIn(publisher, "/publishers/"), label: publisher.textContent },
    tags: [...new Set(tags)],
  };
}

/** Tells whether an article is muted; nothing is on the page of what is muted itself. */
export function muteTest(choices) {
  const own = document.querySelector(".choose")?.dataset.choice.slice(1).toLowerCase();
  const names = (kind) =>
    choices
      .filter((choice) => choice.muted && choice.kind === kind)
      .map(({ name }) => name.toLowerCase())
      .filter((name) => name !== own);
  const [tags, publishers] = [new Set(names("tag")), new Set(names("publisher"))];
  const words = names("word");
  const holdsWord = holdsWords(words);
  return (article) => {
    const subjects = subjectsOf(article);
    if (publishers.has(subjects.publisher?.name.toLowerCase())) return true;
    if (subjects.tags.some((name) => tags.has(name.toLowerCase()))) return true;
    if (words.length === 0) return false;
    const parts = [linkOf(article), ...article.querySelectorAll(".text, .words-of")];
    return holdsWord(parts.map((part) => part?.textContent ?? "").join("\n"));
  };
}
