import type { EntityType } from "../../domain/entity.ts";
import { foldWord } from "../text/fold-word.ts";
import type { NameMention } from "./name-mention.ts";
import { connectors } from "./name-words.ts";

/** One thing that a text names, with all places where it does. */
export interface NamedThing {
  type: EntityType;
  /** Fullest form in the text, or the usual one where a table knows it. */
  name: string;
  tag?: string;
  country?: string;
  known: boolean;
  titled: boolean;
  /** How sure a model is of its surest mention, 0 to 1; undefined where rules or tables found it. */
  probability?: number;
  mentions: NameMention[];
}

/**
 * Brings mentions together: same words; "Ishiba" and "President Lee" to the fullest name that ends or begins so;
 * "DP" to "Democratic Party (DP)". A single word that fits two people stays with the one named last before it.
 */
export function resolveNames(mentions: NameMention[], text: string): NamedThing[] {
  const things = new Map<string, NamedThing>();
  const short: NameMention[] = [];
  const dense: NameMention[] = [];
  for (const mention of mentions)
    if (mention.known || wordsOf(mention.text).length > 1) addTo(things, keyOf(mention), mention);
    else if (isFullDense(mention) && !mention.weak) dense.push(mention);
    else short.push(mention);
  placeDense(things, dense);
  const acronyms = findAcronyms(things, text);
  const parts = indexParts(things);
  for (const mention of short) {
    const folded = foldWord(mention.text);
    const owner = acronyms.get(mention.text) ?? pickOwner(parts.get(folded), mention);
    if (owner) owner.mentions.push(mention);
    else if (!mention.weak) addTo(things, keyOf(mention), mention);
  }
  return [...things.values()].map(settle);
}

/** Names whose words are the same in any order are one; a middle name or initial makes no other person. */
function keyOf(mention: NameMention): string {
  if (mention.name) return `=${mention.name}`;
  const words = wordsOf(mention.text);
  if (words.length === 3 && mention.type === "person" && !connectors.has(words[1]!)) words.splice(1, 1);
  return words.sort().join(" ");
}

function wordsOf(text: string): string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** A person's whole name in a script without spaces; in katakana and Hangul it can also be a foreign surname. */
function isFullDense({ type, text }: NameMention): boolean {
  return type === "person" && /[^\u0000-\u04ff]/.test(text) && text.length > 2;
}

/** 캐머런 is whom the text calls 데이비드 캐머런, 長谷川 is 長谷川健一; what is no part of another name is one of its own. */
function placeDense(things: Map<string, NamedThing>, mentions: NameMention[]): void {
  const parts = indexWords(things);
  for (const mention of mentions.toSorted((a, b) => b.text.length - a.text.length)) {
    const folded = foldWord(mention.text);
    const owner = pickOwner(parts.get(folded), { ...mention, type: "organization" });
    if (owner) owner.mentions.push(mention);
    else addTo(things, keyOf(mention), mention);
    const surname = folded.slice(0, 3);
    const own = things.get(keyOf(mention));
    if (own && folded.length > 4 && !parts.has(surname)) parts.set(surname, [own]);
  }
}

/** People by the first and last word of a name of several, organizations by the first. */
function indexWords(things: Map<string, NamedThing>): Map<string, NamedThing[]> {
  const parts = new Map<string, NamedThing[]>();
  for (const thing of things.values()) {
    const words = wordsOf(thing.mentions[0]!.text);
    if (thing.type === "place" || thing.known || words.length < 2) continue;
    const keys = thing.type === "person" ? [words.at(-1)!, words[0]!] : [words[0]!];
    for (const key of new Set(keys)) parts.set(key, [...(parts.get(key) ?? []), thing]);
  }
  return parts;
}

function addTo(things: Map<string, NamedThing>, key: string, mention: NameMention): void {
  const thing = things.get(key);
  if (thing) {
    thing.mentions.push(mention);
    return;
  }
  things.set(key, {
    type: mention.type ?? "organization",
    name: mention.name ?? mention.text,
    ...(mention.tag ? { tag: mention.tag } : {}),
    ...(mention.country ? { country: mention.country } : {}),
    known: mention.known ?? false,
    titled: false,
    mentions: [mention],
  });
}

/** Capitals in brackets right after a name whose initials they are: the text's own abbreviation. */
function findAcronyms(things: Map<string, NamedThing>, text: string): Map<string, NamedThing> {
  const found = new Map<string, NamedThing>();
  for (const thing of things.values())
    for (const { end } of thing.mentions) {
      const acronym = /^(?: \((?:the )?|[（(])(\p{Lu}[\p{L}&]{1,7})[)）]/u.exec(
        text.slice(end, end + 16),
      )?.[1];
      if (acronym && thing.type !== "person") found.set(acronym, thing);
    }
  return found;
}

function indexParts(things: Map<string, NamedThing>): Map<string, NamedThing[]> {
  const parts = new Map<string, NamedThing[]>();
  for (const thing of things.values()) {
    if (thing.type === "place" || (thing.known && thing.type !== "person")) continue;
    const spoken = thing.mentions[0]!.text;
    const words = wordsOf(spoken);
    const keys = words.length > 1 ? [words.at(-1)!, words[0]!] : densePrefixes(spoken);
    for (const key of new Set(keys)) parts.set(key, [...(parts.get(key) ?? []), thing]);
  }
  return parts;
}

/** Surnames of names written without spaces: the first one to three signs. */
function densePrefixes(name: string): string[] {
  return /[^\u0000-\u04ff]/.test(name) ? [3, 2, 1].map((length) => foldWord(name.slice(0, length))) : [];
}

function pickOwner(owners: NamedThing[] | undefined, mention: NameMention): NamedThing | undefined {
  if (!owners) return undefined;
  const fitting =
    mention.type === undefined || mention.type === "organization"
      ? owners
      : owners.filter(({ type }) => type === mention.type || type === "person");
  const before = fitting.filter(({ mentions }) => mentions[0]!.start < mention.start);
  return (before.length > 0 ? before : fitting).at(-1);
}

/** The type most mentions tell (a title settles it); the most used full form as the name. */
function settle(thing: NamedThing): NamedThing {
  if (thing.known) return thing;
  const titled = thing.mentions.some((mention) => mention.titled);
  const told = thing.mentions.map(({ type }) => type).filter((type) => type !== undefined);
  const type = titled ? "person" : (mostFrequent(told) ?? thing.type);
  const full = thing.mentions.map(({ text }) => text).filter((text) => wordsOf(text).length > 1);
  const name = mostFrequent(full) ?? longest(thing.mentions);
  const probability = Math.max(...thing.mentions.map((mention) => mention.probability ?? 0));
  return { ...thing, titled, type, name, ...(probability > 0 ? { probability } : {}) };
}

function mostFrequent<T>(values: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function longest(mentions: NameMention[]): string {
  return mentions.reduce((best, { text }) => (text.length > best.length ? text : best), "");
}
