import { type Element, isTag } from "domhandler";
import { tagKey } from "../../domain/tag-key.ts";
import { partedLine } from "../text/element-text.ts";
import { bareLead, bylineLead, eastAsianByline, groups, labelledByline } from "./author-words.ts";
import type { PageFacts } from "./page-facts.ts";
import { asList, isJsonObject, type Json, typesOf } from "./read-json-ld.ts";
import { nameOf } from "./read-publisher.ts";
import { metaOf, type Source } from "./source.ts";
import { splitAuthors } from "./split-authors.ts";
import { afterDate } from "./written-date.ts";

/**
 * The people who wrote it: JSON-LD, then meta, microdata, author links, the line under the headline that begins with
 * "By", elements named as the byline. Where no person is named, whoever is: a group
 * ("Editorial Team"), an organization, at last the site under its own name.
 */
export function readAuthors(source: Source, publisher: string | undefined): string[] {
  const site = tagKey(publisher ?? "");
  const heard = hearVoices(source, site);
  const end = heard.findIndex(({ told, final }) => final && told.length > 0);
  const near = end < 0 ? heard : heard.slice(0, end + 1);
  const won =
    near.find(({ persons }) => persons.length > 0) ??
    near[end] ??
    heard.find(({ told }) => told.some((name) => tagKey(name) !== site)) ??
    heard.find(({ told }) => told.length > 0);
  if (!won) return [];
  const authors = (won.persons.length > 0 ? won.persons : won.told).slice(0, 12);
  source.recorder?.decide("authors", authors.join(", "), becauseOf(won, heard));
  return authors;
}

interface Heard {
  from: string;
  /** Whoever is named, groups and accounts included. */
  told: string[];
  persons: string[];
  final: boolean;
}

/** What the voices say, up to the first that names a person; all of them for a recorder. */
function hearVoices(source: Source, site: string): Heard[] {
  const heard: Heard[] = [];
  for (const { from, names, doubtful, final = false } of authorVoices(source)) {
    const told = unique(
      names.flatMap((name) => (site && tagKey(name) === site ? [name] : splitAuthors(name))),
    );
    const persons = told.filter((name) => mayBePerson(name) && tagKey(name) !== site);
    if (doubtful && !told.some(isFullName)) continue;
    heard.push({ from, told, persons, final });
    if ((persons.length > 0 || (final && told.length > 0)) && !source.recorder) break;
  }
  return heard;
}

function becauseOf(won: Heard, heard: readonly Heard[]): string {
  const others = heard.filter(({ told }) => told !== won.told && told.length > 0);
  const why =
    won.persons.length > 0 ? `${won.from} goes first` : `No person is named; ${won.from} names a group`;
  return [why, ...others.slice(0, 6).map(({ from, told }) => `${from}: ${told.join(", ")}`)].join("; ");
}

/** Two or more words, or a name in a script that does not part words. */
function isFullName(name: string): boolean {
  return (
    /\S\s\S/.test(name) ||
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(name)
  );
}

function mayBePerson(name: string): boolean {
  return ![groups, account, plainWord].some((pattern) => pattern.test(name));
}

/** Whether someone signs so without being a person by name: a group or an account. */
function isSignedName(name: string): boolean {
  return groups.test(name) || account.test(name);
}

/** A word that no name holds: "AI platform for healthcare". */
const plainWord = /\s(?!della\b)\p{Ll}{5,}/u;

/** The name of a login rather than of a person. */
const account = /^[\p{Ll}\d._-]+$/u;

interface Voice {
  from: string;
  names: string[];
  /** Only a full name can be told from other words here. */
  doubtful?: boolean;
  /** Whoever is told here, though a group, is told to the reader: who is named further off did not write this. */
  final?: boolean;
}

function* authorVoices({ facts, article, things, headLines }: Source): Generator<Voice> {
  for (const key of ["author", "creator"]) {
    const values = asList(article?.[key]);
    const persons = values.filter((value) => isPersonThing(value, things));
    const namesOf = (all: Json[]) => all.flatMap((value) => nameOf(value, things) ?? []);
    yield { from: `persons in JSON-LD ${key}`, names: namesOf(persons) };
    yield { from: `JSON-LD ${key}`, names: namesOf(values) };
  }
  const shown = { from: "the line that begins with By", names: bylinesIn(headLines), final: true };
  if (contradicts(shown.names, facts)) yield shown;
  for (const name of authorNames) yield { from: `meta ${name}`, names: facts.meta.get(name) ?? [] };
  const label = metaOf(facts, "twitter:label1") ?? "";
  if (/written|author|by\b|verfasst|escrit|écrit/i.test(label)) {
    yield { from: "meta twitter:data1", names: facts.meta.get("twitter:data1") ?? [] };
  }
  const linesOf = (elements: Element[]) => elements.map(partedLine).filter(isShort);
  yield { from: "microdata author", names: microdataAuthors(facts) };
  yield shown;
  yield { from: "links rel=author", names: linesOf(facts.authorLinks).slice(0, 3) };
  const profiles = linesOf(facts.profileLinks).slice(0, 1);
  yield { from: "a link to an author's page", names: profiles, doubtful: true };
  for (const element of facts.bylines.slice(0, 8)) {
    const names = linesOf([element]);
    // The next such element is of a comment or of another article.
    yield { from: "an element named byline", names, final: names.flatMap(splitAuthors).some(isSignedName) };
  }
}

/** Whether a byline names people in full and none of those whom meta elements name: those are often accounts. */
function contradicts(bylines: readonly string[], { meta }: PageFacts): boolean {
  const names = bylines.flatMap(splitAuthors);
  if (
    names.length === 0 ||
    !names.every((name) => isFullName(name) && mayBePerson(name) && !grownTogether.test(name))
  )
    return false;
  const shown = tagKey(bylines.join(" "));
  return !authorNames.some((key) => meta.get(key)?.some((name) => shown.includes(tagKey(name))));
}

/** Two words without a space: "Ann LeeUpdated". */
const grownTogether = /\p{Ll}{3}\p{Lu}\p{Ll}/u;

function isPersonThing(value: Json, things: Source["things"]): boolean {
  if (!isJsonObject(value)) return false;
  const target = value["@type"]
    ? value
    : things.find((thing) => thing["@id"] === value["@id"] && thing["@type"]);
  return target !== undefined && typesOf(target).includes("Person");
}

/** Names in microdata: an author's own `name`, where it has one. */
function microdataAuthors(facts: PageFacts): string[] {
  const names = new Set(facts.properties.get("name"));
  return (facts.properties.get("author") ?? []).slice(0, 5).flatMap((element) => {
    const name = element.attribs.content ?? partedLine(findWithin(element, names) ?? element);
    return isShort(name) ? [name] : [];
  });
}

function findWithin(element: Element, wanted: ReadonlySet<Element>): Element | undefined {
  for (const child of element.children) {
    if (!isTag(child)) continue;
    const found = wanted.has(child) ? child : findWithin(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The first line that is a byline, or the first that names a person in full, where that signs as a group. */
function bylinesIn(lines: readonly string[]): string[] {
  const found = bylines(lines);
  const first = found.next().value;
  if (first === undefined) return [];
  if (!splitAuthors(first).some((name) => groups.test(name))) return [first];
  return [[first, ...found].find(namesSomeone) ?? first];
}

function namesSomeone(byline: string): boolean {
  return splitAuthors(byline).some((name) => isFullName(name) && mayBePerson(name));
}

/** Lines that begin with "By", perhaps after a date, or follow one that says no more than that. */
function* bylines(lines: readonly string[]): Generator<string, undefined> {
  for (const [index, line] of lines.entries()) {
    const rest = afterDate(line);
    const byline = bareLead.test(rest)
      ? lines.slice(index + 1, index + 3).find((name) => !grownTogether.test(name))
      : [rest, ...rest.split(/\s+[·|•]\s+/)].find(isByline);
    if (byline) yield byline;
  }
}

function isByline(line: string): boolean {
  return bylineLead.test(line) || eastAsianByline.test(line) || labelledByline.test(line);
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
