import { type AnyNode, type Document, type Element, isTag, isText } from "domhandler";

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
  bylines: Element[];
  /** Elements whose class says that they hold a date. */
  dated: Element[];
  times: Element[];
  headings: Element[];
  /** Links to the article's tags (rel=tag). */
  tagLinks: Element[];
  titleTag: string;
  canonical?: string;
  base?: string;
  htmlLanguage?: string;
}

const bylineName =
  /(?:^|[\s_-])(?:byline|author|authors|autor|auteur|writer|writtenby|post-author|contributor)(?:$|[\s_-]|name|link)/i;

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
    bylines: [],
    dated: [],
    times: [],
    headings: [],
    tagLinks: [],
    titleTag: "",
  };
  walk(document.children, facts);
  return facts;
}

function walk(nodes: readonly AnyNode[], facts: PageFacts): void {
  for (const node of nodes) {
    if (!("name" in node) || !("children" in node)) continue;
    const element = node as Element;
    note(element, facts);
    if (element.name !== "svg" && element.name !== "style") walk(element.children, facts);
  }
}

function note(element: Element, facts: PageFacts): void {
  const notes = byElement[element.name];
  if (notes) notes(element, facts);
  const { itemprop, rel } = element.attribs;
  if (itemprop) {
    for (const name of itemprop.toLowerCase().split(/\s+/)) push(facts.properties, name, element);
  }
  if (rel && element.name === "a") {
    if (/\bauthor\b/i.test(rel)) facts.authorLinks.push(element);
    if (/\btag\b/i.test(rel)) facts.tagLinks.push(element);
  }
  const marks = element.attribs.class ?? element.attribs["data-testid"];
  if (marks && facts.dated.length < 20 && dateName.test(marks)) facts.dated.push(element);
  if (marks && facts.bylines.length < 200 && bylineName.test(marks)) facts.bylines.push(element);
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
  time: (element, facts) => facts.times.push(element),
  h1: (element, facts) => facts.headings.push(element),
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

/** All text of an element, as it stands. */
export function plainText(element: Element): string {
  let text = "";
  for (const node of element.children) {
    if (isText(node)) text += node.data;
    else if (isTag(node) && node.name !== "script" && node.name !== "style") text += plainText(node);
  }
  return text;
}

/** An element's text on one line. */
export function lineOf(element: Element): string {
  return plainText(element).replace(/\s+/g, " ").trim();
}
