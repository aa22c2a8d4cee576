import { tagKey } from "../../domain/tag-key.ts";
import { lineOf } from "../text/element-text.ts";
import { decodeEntities } from "./decode-entities.ts";
import { metaOf, propertyOf, type Source } from "./source.ts";

/** What parts a headline from the names of section and site in a title. */
const separator = /\s+[|\-–—»«·•:/~]{1,2}\s+|\s*[|｜»]\s*|\s*::\s*/;

/**
 * The headline, without the site's name. Where the page's voices differ, the order is: what two of JSON-LD, og:title
 * and the only h1 agree on; JSON-LD; og:title; h1; the title element. "" where the page has none.
 */
export function readTitle(source: Source, publisher: string | undefined): string {
  const { facts, article, recorder } = source;
  const names = siteNames(source, publisher);
  const clean = (value: string | undefined) => stripSiteName(decodeEntities(value ?? ""), names);
  const headline = article?.headline ?? article?.name;
  const h1 = headingOf(source, clean);
  const voices = [
    clean(typeof headline === "string" ? headline : undefined),
    clean(metaOf(facts, "og:title")),
    h1,
  ].filter((voice) => voice && !names.has(tagKey(voice)));
  const agreed = voices.find((voice) => voices.filter((other) => tagKey(other) === tagKey(voice)).length > 1);
  const shorter = agreed && voices.find((voice) => isLead(voice, agreed));
  const best = shorter ?? agreed ?? bestVoice(voices, h1, clean(facts.titleTag)) ?? lastResort(source, clean);
  recorder?.decide(
    "title",
    best,
    `${agreed ? "Two voices agree" : "All voices differ"}; JSON-LD: ${headline ?? "–"}; og:title: ${metaOf(facts, "og:title") ?? "–"}; h1: ${h1 || "–"}; <title>: ${facts.titleTag || "–"}`,
  );
  return best;
}

/** Whether a line is all of a longer one up to a separator: the rest is for search engines, or names the site. */
function isLead(line: string, longer: string): boolean {
  if (line.length < 12 || line.length >= longer.length || !longer.startsWith(line)) return false;
  return new RegExp(`^(?:${separator.source})`).test(longer.slice(line.length));
}

function lastResort({ facts }: Source, clean: (value: string | undefined) => string): string {
  return (
    clean(facts.titleTag) ||
    clean(metaOf(facts, "twitter:title", "dc.title", "title", "parsely-title")) ||
    clean(propertyOf(facts, "headline"))
  );
}

/** Of voices that all differ, the h1, unless it shares no words with the others: then it names site or section. */
function bestVoice(voices: readonly string[], h1: string, titleTag: string): string | undefined {
  const others = [...voices.filter((voice) => voice !== h1), titleTag].filter(Boolean);
  if (h1 && (others.length === 0 || others.some((other) => likeness(h1, other) >= 0.3))) return h1;
  return voices.find((voice) => voice !== h1) ?? (titleTag || h1);
}

/** Share of the shorter line's words that the other has too. */
function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = first.intersection(second).size;
  return shared / Math.max(4, Math.min(first.size, second.size));
}

function wordsOf(line: string): Set<string> {
  return new Set(
    line
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu),
  );
}

/** The h1 that is the headline: the one marked so, else the one that the title element holds, else the first. */
function headingOf({ facts }: Source, clean: (value: string | undefined) => string): string {
  const marked = facts.headings.find((heading) => heading.attribs.itemprop === "headline");
  if (marked) return clean(lineOf(marked));
  const segments = facts.titleTag.split(separator);
  const site = segments.length > 1 ? tagKey(segments.at(-1) ?? "") : "";
  const lines = facts.headings
    .map((heading) => clean(lineOf(heading)))
    .filter((line) => line.length > 2 && tagKey(line) !== site);
  const inTitle = lines.find((line) => tagKey(facts.titleTag).includes(tagKey(line)));
  return inTitle ?? lines[0] ?? "";
}

/** Keys of the names under which the site may stand in a title. */
function siteNames({ facts, url }: Source, publisher: string | undefined): Set<string> {
  const host = URL.parse(url)?.hostname.replace(/^www\d?\./, "") ?? "";
  const labels = host.split(".");
  const names = [publisher, host, labels[0], labels.at(-2), metaOf(facts, "application-name")];
  return new Set(names.map((name) => tagKey(name ?? "")).filter((name) => name.length > 1));
}

/** Cuts the site's name, and a section beside it, off either end. */
function stripSiteName(title: string, names: ReadonlySet<string>): string {
  const parts = title.split(new RegExp(`(${separator.source})`));
  if (parts.length < 3) return title.trim();
  const isSite = (part: string | undefined) => {
    const key = tagKey(part ?? "");
    return (
      names.has(key) ||
      (key.length > 5 &&
        [...names].some((name) => name.length > 5 && (name.includes(key) || key.startsWith(name))))
    );
  };
  let last = parts.length;
  for (let index = parts.length - 1; index > 0; index -= 2) if (isSite(parts[index])) last = index - 1;
  let first = 0;
  if (last > 1 && isSite(parts[0])) first = 2;
  return parts
    .slice(first, Math.max(last, first + 1))
    .join("")
    .trim();
}
