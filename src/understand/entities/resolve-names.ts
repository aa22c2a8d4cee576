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
  mentions: NameMention[];
}

/**
 * Brings mentions together: same words; "Ishiba" and "President Lee" to the fullest name that ends or begins so;
 * "DP" to "Democratic Party (DP)". A single word that fits two people stays with the one named last before it.
 */
export function resolveNames(mentions: NameMention[], text: string): NamedThing[] {
  const things = new Map<string, NamedThing>();
  const short: NameMention[] = [];
  for (const mention of mentions)
    if (mention.known || isFull(mention)) addTo(things, keyOf(mention), mention);
    else short.push(mention);
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

function isFull(mention: NameMention): boolean {
  return (
    wordsOf(mention.text).length > 1 ||
    (mention.type === "person" && /[^\u0000-\u04ff]/.test(mention.text) && mention.text.length > 2)
  );
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
      const acronym = /^ \((?:the )?(\p{Lu}[\p{L}&]{1,7})\)/u.exec(text.slice(end, end + 16))?.[1];
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

/** Surnames of names written without spaces: the first one or two signs. */
function densePrefixes(name: string): string[] {
  return /[^\u0000-\u04ff]/.test(name) ? [name.slice(0, 2), name.slice(0, 1)].map(foldWord) : [];
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
  return { ...thing, titled, type, name };
}

function mostFrequent<T>(values: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function longest(mentions: NameMention[]): string {
  return mentions.reduce((best, { text }) => (text.length > best.length ? text : best), "");
}
