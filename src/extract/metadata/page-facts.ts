import { type AnyNode, type Document, type Element, isText } from "domhandler";
import { plainText } from "../text/element-text.ts";

/** What a page says about itself outside its text, gathered in one walk over its tree. */
export interface PageFacts {
  /** Contents of meta elements by lower-case name, property, itemprop or http-equiv. */
  meta: Map<string, string[]>;
  /** JSON-LD scripts, as they stand. */
  jsonLd: string[];
  /** Scripts that carry data, not code. */
  dataScripts: Element[];
  /** Microdata: elements by itemprop, in page order. */
  properties: Map<string, Element[]>;
  /** Elements that may hold a byline, the surest (rel=author) apart. */
  authorLinks: Element[];
  /** Links to pages that are about an author, by their address. */
  profileLinks: Element[];
  bylines: Element[];
  /** Elements whose class says that they hold a date. */
  dated: Element[];
  times: Element[];
  /** How many of the times stand before the first h1. */
  timesBeforeHeading?: number;
  headings: Element[];
  /** Elements whose class calls them the line under the headline. */
  subtitles: Element[];
  /** Links to the article's tags (rel=tag). */
  tagLinks: Element[];
  titleTag: string;
  canonical?: string;
  base?: string;
  htmlLanguage?: string;
}

const bylineName =
  /(?:^|[\s_-])(?:byline|author|authors|autor|auteur|writer|writtenby|post-author|contributor)(?:$|[\s_-]|name|link)/i;

const besideName =
  /(?:^|\s)(?:(?:post-|page-|article-|entry-)?(?:comments?|sidebar|related|recirc|recommended|recommendations|popular|trending|teasers?)(?:[-_]{1,2}(?:list|area|section|wrapper|posts?|articles?|stories|content|items?|inner))*|commentlist|latest-(?:posts|news|articles)|more-(?:posts|stories|articles)|site-footer)(?=\s|$)/i;

/** Addresses of pages about a person who writes. */
const authorAddress =
  /\/(?:authors?|autor(?:es|en|a)?|auteurs?|autori|contributors?|writers?|profiles?|staff|our-team|journalists?|reporters?|redakteure?|u|by)\/[^/?#]{3,}/i;

const subtitleName =
  /(?:^|\s)(?:(?:article|story|post|entry|content|headline|page)?[_-]{0,2}(?:subtitle|sub-?headline|standfirst|dek|deck|strapline)|article[_-]{0,2}(?:lead|intro|summary)|chapo|untertitel|bajada|entradilla)(?=\s|$)/i;

const dateName =
  /(?:^|[\s_-])(?:date|datetime|timestamp|published|pubdate|posted|post-meta|entry-meta|datum)/i;

/** Gathers the facts; `document` is left as it is. */
export function collectPageFacts(document: Document): PageFacts {
  const facts: PageFacts = {
    meta: new Map(),
    jsonLd: [],
    dataScripts: [],
    properties: new Map(),
    authorLinks: [],
    profileLinks: [],
    bylines: [],
    dated: [],
    times: [],
    headings: [],
    subtitles: [],
    tagLinks: [],
    titleTag: "",
  };
  walk(document.children, facts);
  return facts;
}

function walk(nodes: readonly AnyNode[], facts: PageFacts, aside = false): void {
  for (const node of nodes) {
    if (!("name" in node) || !("children" in node)) continue;
    const element = node as Element;
    const beside = aside || isBeside(element);
    byElement[element.name]?.(element, facts);
    notePlain(element, facts);
    if (!beside) noteMarks(element, facts);
    if (element.name !== "svg" && element.name !== "style") walk(element.children, facts, beside);
  }
}

/** Parts of the page with authors and dates of their own. */
function isBeside({ name, attribs }: Element): boolean {
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  const names = `${attribs.class ?? ""} ${attribs.id ?? ""}`;
  return names.length > 1 && besideName.test(names);
}

function notePlain(element: Element, facts: PageFacts): void {
  for (const name of element.attribs.itemprop?.toLowerCase().split(/\s+/) ?? []) {
    push(facts.properties, name, element);
  }
}

function noteMarks(element: Element, facts: PageFacts): void {
  const { rel } = element.attribs;
  if (element.name === "time") facts.times.push(element);
  if (rel && element.name === "a") {
    if (/\bauthor\b/i.test(rel)) facts.authorLinks.push(element);
    if (/\btag\b/i.test(rel)) facts.tagLinks.push(element);
  }
  if (
    element.name === "a" &&
    facts.profileLinks.length < 20 &&
    authorAddress.test(element.attribs.href ?? "")
  ) {
    facts.profileLinks.push(element);
  }
  const marks = `${element.attribs.class ?? ""} ${element.attribs["data-testid"] ?? ""}`;
  if (marks.length < 2) return;
  if (facts.dated.length < 20 && dateName.test(marks)) facts.dated.push(element);
  if (facts.subtitles.length < 5 && subtitleName.test(marks)) facts.subtitles.push(element);
  if (facts.bylines.length < 40 && bylineName.test(marks)) facts.bylines.push(element);
}

const byElement: Record<string, (element: Element, facts: PageFacts) => void> = {
  meta: noteMeta,
  link: noteLink,
  script(element, facts) {
    if (/ld\+json/i.test(element.attribs.type ?? "")) facts.jsonLd.push(plainText(element));
    else if (isDataScript(element)) facts.dataScripts.push(element);
  },
  title(element, facts) {
    facts.titleTag ||= plainText(element).replace(/\s+/g, " ").trim();
  },
  html(element, facts) {
    const language = element.attribs.lang ?? element.attribs["xml:lang"];
    if (language) facts.htmlLanguage ??= language;
  },
  base(element, facts) {
    if (element.attribs.href) facts.base ??= element.attribs.href;
  },
  h1(element, facts) {
    facts.timesBeforeHeading ??= facts.times.length;
    facts.headings.push(element);
  },
};

function isDataScript({ attribs, children }: Element): boolean {
  if (attribs.src) return false;
  if (/\bjson\b/i.test(attribs.type ?? "")) return true;
  const code = children[0];
  return (
    code !== undefined &&
    isText(code) &&
    /^\s*(?:window|self|globalThis)[.[][^=]{1,60}=\s*[{[]/.test(code.data.slice(0, 100))
  );
}

function noteMeta(element: Element, facts: PageFacts): void {
  const { name, property, itemprop, content } = element.attribs;
  const key = property ?? name ?? itemprop ?? element.attribs["http-equiv"];
  const value = content?.replace(/\s+/g, " ").trim();
  if (key && value) push(facts.meta, key.toLowerCase().trim(), value);
}

function noteLink(element: Element, facts: PageFacts): void {
  const { rel, href } = element.attribs;
  if (href && rel && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) facts.canonical ??= href;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
