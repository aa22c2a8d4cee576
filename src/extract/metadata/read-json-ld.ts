/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of what may be one value, a list or nothing. */
export function asList(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Keys that hold further things the page is about; others ("author", "image") hold parts of a thing. */
const nests = ["@graph", "mainEntity", "mainEntityOfPage"] as const;

/** All things that the page's JSON-LD scripts describe, in order, graphs and lists unfolded. */
export function readJsonLd(scripts: readonly string[]): JsonObject[] {
  const things: JsonObject[] = [];
  for (const script of scripts) unfold(parseLenient(script), things, 0);
  return things;
}

function unfold(value: Json | undefined, things: JsonObject[], depth: number): void {
  if (depth > 8) return;
  if (Array.isArray(value)) {
    for (const entry of value) unfold(entry, things, depth + 1);
  } else if (isJsonObject(value)) {
    things.push(value);
    for (const key of nests) unfold(value[key], things, depth + 1);
  }
}

/** JSON as publishers write it: in comments or CDATA, with raw line breaks, commas too many, or an end too few. */
function parseLenient(script: string): Json | undefined {
  const attempts = [
    (text: string) => text,
    stripWrapping,
    (text: string) => dropExtraCommas(stripWrapping(text).replace(/[\u0000-\u001f]+/g, " ")),
    (text: string) => facts(text),
  ];
  for (const mend of attempts) {
    try {
      return JSON.parse(mend(script)) as Json;
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function stripWrapping(text: string): string {
  return text
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!(?:--|\[CDATA\[)\s*(?:\*\/)?/, "")
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/, "")
    .replace(/;\s*$/, "");
}

function dropExtraCommas(text: string): string {
  return text.replace(/,\s*(?=[}\]])/g, "").replace(/\}\s*\{/g, "},{");
}

/** What can still be told from JSON that is broken for good: its plain facts, one by one. */
function facts(text: string): string {
  const found: JsonObject = { "@type": "Article" };
  for (const key of ["headline", "datePublished", "dateModified", "articleSection"]) {
    const match = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,400})"`).exec(text);
    if (match) found[key] = match[1]?.replace(/\\"/g, '"');
  }
  const author = /"author"[^\]]{0,200}?"name"\s*:\s*"([^"\n]{2,80})"/.exec(text);
  if (author) found.author = author[1];
  return JSON.stringify(found);
}

/** Types of a thing, without the vocabulary's address. */
export function typesOf(thing: JsonObject): string[] {
  return asList(thing["@type"]).map((type) => String(type).replace(/^.*[/:]/, ""));
}

const articleType = /(?:Article|Posting|Reportage|Report|Review|Recipe|HowTo|Story|Blog)$/;

/** The thing that is the article: a typed article before the page itself. */
export function findArticleThing(things: readonly JsonObject[]): JsonObject | undefined {
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const told = articles.find((thing) => thing.datePublished || thing.author || thing.articleBody);
  return (
    told ??
    articles.find((thing) => thing.headline) ??
    things.find((thing) => typesOf(thing).some((type) => /WebPage$/.test(type)) && thing.datePublished)
  );
}
