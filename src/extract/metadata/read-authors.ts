import { tagKey } from "../../domain/tag-key.ts";
import { lineOf } from "./page-facts.ts";
import { asList } from "./read-json-ld.ts";
import { nameOf } from "./read-publisher.ts";
import { metaOf, propertyOf, type Source } from "./source.ts";
import { splitAuthors } from "./split-authors.ts";

/** The people who wrote it: JSON-LD, then meta, then microdata, then links and elements marked as the byline. */
export function readAuthors(source: Source, publisher: string | undefined): string[] {
  const site = tagKey(publisher ?? "");
  for (const voices of authorVoices(source)) {
    const names = unique(voices.flatMap(splitAuthors)).filter((name) => tagKey(name) !== site);
    if (names.length > 0) return names.slice(0, 12);
  }
  return [];
}

function* authorVoices({ facts, article, things }: Source): Generator<string[]> {
  yield asList(article?.author).flatMap((value) => nameOf(value, things) ?? []);
  yield asList(article?.creator).flatMap((value) => nameOf(value, things) ?? []);
  for (const name of authorNames) yield facts.meta.get(name) ?? [];
  const label = metaOf(facts, "twitter:label1") ?? "";
  if (/written|author|by\b|verfasst|escrit|écrit/i.test(label)) yield facts.meta.get("twitter:data1") ?? [];
  yield [propertyOf(facts, "author") ?? ""].filter(isShort);
  yield facts.authorLinks.map(lineOf).filter(isShort).slice(0, 3);
  for (const element of facts.bylines.slice(0, 8)) yield [lineOf(element)].filter(isShort);
}

const authorNames = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.creator.name",
  "byl",
  "citation_author",
  "article:author",
  "og:article:author",
  "twitter:creator:name",
];

function isShort(line: string): boolean {
  return line.length > 1 && line.length <= 120;
}

function unique(names: string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(tagKey(name))) found.set(tagKey(name), name);
  return [...found.values()];
}
