import type { Document } from "domhandler";
import type { Recorder } from "../recorder.ts";
import { resolveUrl } from "../resolve-url.ts";
import { dropInvisible } from "../text/drop-invisible.ts";
import { lineOf } from "../text/element-text.ts";
import { pageLines } from "../text/page-lines.ts";
import type { Voice } from "./choose-voice.ts";
import { headLines } from "./head-lines.ts";
import { collectPageFacts, type PageFacts } from "./page-facts.ts";
import { findArticleThing, type JsonObject, readJsonLd } from "./read-json-ld.ts";
import { revealStreamed } from "./reveal-streamed.ts";

/** All that metadata is read from: the page's facts, its JSON-LD and the one thing in it that is the article. */
export interface Source {
  facts: PageFacts;
  things: readonly JsonObject[];
  article: JsonObject | undefined;
  /** Address of the page. */
  url: string;
  /** What relative addresses in the page are relative to. */
  base: string;
  /** See `headLines`. */
  headLines: readonly string[];
  /** All text that the page shows, furniture included. */
  shown: string;
  recorder?: Recorder | undefined;
}

/** Gathers what metadata is read from; takes out of the tree what is never seen (see `dropInvisible`). */
export function gatherSource(document: Document, url: string, recorder?: Recorder): Source {
  revealStreamed(document);
  const facts = collectPageFacts(document);
  const things = readJsonLd(facts.jsonLd);
  const base = facts.base ? (resolveUrl(facts.base, url) ?? url) : url;
  dropInvisible(document, recorder);
  const lines = pageLines(document);
  const shown = lines.map((line) => line.text).join(" ");
  const article = findArticleThing(things);
  return { facts, things, article, url, base, headLines: headLines(lines), shown, recorder };
}

/** First content of the first of these meta names that the page has. */
export function metaOf({ meta }: PageFacts, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** All that these meta names say. */
export function metaVoices({ meta }: PageFacts, ...names: string[]): Voice[] {
  return names.flatMap((name) => (meta.get(name) ?? []).map((said): Voice => [`meta ${name}`, said]));
}

/** What a microdata property says: its content, datetime or text. */
export function propertyOf(facts: PageFacts, name: string): string | undefined {
  for (const element of facts.properties.get(name) ?? []) {
    const value = element.attribs.content ?? element.attribs.datetime ?? lineOf(element);
    if (value.trim()) return value.trim();
  }
  return undefined;
}
