import type { ArticleTag } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { NamedThing } from "../entities/resolve-names.ts";
import type { Reading } from "../text/reading.ts";
import { isSource } from "./is-source.ts";
import { mediaNames } from "./media-names.ts";
import nameShares from "./name-shares.json" with { type: "json" };
import { isStruck } from "./strike-names.ts";
import { tagName } from "./tag-name.ts";

/** How often a thing is named in each part, and how far apart. */
interface Counts {
  title: number;
  lead: number;
  body: number;
  /** Part of the text between first and last mention, 0 to 1. */
  spread: number;
  /** Part of the sentences that name it, 0 to 1. */
  share: number;
}

/** In how many of an archive's articles each common name stands (train/count-names.ts). */
const shares = new Map<string, number>(Object.entries(nameShares));
/** A name that so many articles bear must stand in the title, or in this part of the sentences. */
const commonShare = 0.045;
const leastPartBehindLead = 0.2;
const leastPart = 0.4;
/** How much of its score a name loses that every article bears. */
const commonCost = 0.5;

/** A place that neither title nor lead names, and only this part of the sentences, is in passing. */
const leastPlaceShare = 0.07;
/** A place that only so few of the sentences name, and neither title nor lead, is no tag at all. */
const leastPlaceAtAll = 0.03;
/** Score of a passing name at most: it fills up, where an article has few tags. */
const mostPassing = 0.36;

/** What is left of the score of a person who is only quoted. */
const sourceShare = 0.8;

/** How sure the model must be of a name that is to be a tag: of one that the title alone names, surer. */
const surelySeen = 0.6;
const surelySeenOnce = 0.8;

/** What no table knows needs this score: a name in passing is no tag, however few an article has. */
const leastUnknown = 0.36;

/** In a text of fewer sentences, one mention of a person in the lead says as much as two elsewhere. */
const shortText = 12;
const shortBonus = 1.4;

/** Tags of the people, organizations and places that an article names, each with the features that gave its score. */
export function weighThings(
  reading: Reading,
  things: NamedThing[],
  publisher: string | undefined,
): ArticleTag[] {
  return things.flatMap((thing) => {
    const tag = weighThing(reading, thing, things);
    return tag && !isPublisher(tag.name, thing, publisher) ? [tag] : [];
  });
}

function weighThing(reading: Reading, thing: NamedThing, things: NamedThing[]): ArticleTag | undefined {
  const counts = countMentions(reading, thing);
  const name = thing.tag ?? tagName(shownName(thing));
  if (name === undefined || name.length < 2 || !isWorthFollowing(thing, counts, reading)) return undefined;
  if (isStruck(thing, counts.title > 0, things)) return undefined;
  if (thing.type === "place" && counts.title + counts.lead === 0 && counts.share < leastPlaceAtAll)
    return undefined;
  if (mediaNames.has(tagKey(name)) && counts.title === 0) return undefined;
  const common = isCountry(thing) ? 0 : (shares.get(name) ?? 0);
  if (common >= commonShare && !isMain(counts)) return undefined;
  const score = scoreThing(reading, thing, counts) * (1 - common * commonCost);
  if (!thing.known && score < leastUnknown) return undefined;
  const aliases = aliasesOf(thing, name);
  const label = labelOf(thing, name);
  return {
    name,
    kind: thing.type,
    ...(label ? { label } : {}),
    score: Math.round(Math.min(0.95, score) * 100) / 100,
    evidence: [
      `${thing.type} "${shownName(thing)}": ${counts.title} in the title, ${counts.lead} in the lead, ${counts.body} below`,
      ...sayRecognized(thing, reading),
    ],
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** What a trained model says of a name that no table knows. */
function sayRecognized({ known, probability }: NamedThing, { language }: Reading): string[] {
  if (known || probability === undefined) return [];
  return [`recognized by the model (${language}), probability ${probability.toFixed(2)}`];
}

/** Where it is named and how often, how far apart, and how sure it is a name at all. */
function scoreThing(reading: Reading, thing: NamedThing, counts: Counts): number {
  const { title, lead, body, spread } = counts;
  const weight =
    3 * Math.min(title, 1) +
    2 * Math.min(lead, 1) +
    Math.min(Math.max(lead - 1, 0), 1) +
    0.8 * Math.min(body, 6) +
    spread;
  const brief = reading.sentences.length < shortText;
  const short = brief && (thing.type === "person" || isKnownInstitution(thing)) ? shortBonus : 1;
  const quoted = title === 0 && isSource(thing, reading) ? sourceShare : 1;
  const score = (1 - Math.exp((-weight * short) / 4.5)) * sureness(thing) * quoted;
  return thing.type === "place" && isPassing(counts) ? Math.min(mostPassing, score) : score;
}

function isMain({ title, lead, share }: Counts): boolean {
  return title > 0 || share >= (lead > 0 ? leastPartBehindLead : leastPart);
}

function isPassing({ title, lead, share }: Counts): boolean {
  return title + lead === 0 && share < leastPlaceShare;
}

function isCountry(thing: NamedThing): boolean {
  return thing.country !== undefined && thing.tag !== undefined && thing.type === "place";
}

function isKnownInstitution(thing: NamedThing): boolean {
  return thing.known && thing.type === "organization";
}

/** "Timothy F. Geithner" is Timothy Geithner to a reader. */
const middleInitial = /(?<=^\p{L}{2,}) \p{Lu}\.?(?= \p{Lu}\p{L}+$)/u;

/** "Dorf Blatten" is Blatten. */
const settlement = /^(?:Dorf|Stadt|Gemeinde|Ortschaft|Kleinstadt)\s(?=\p{Lu})/u;

/** People keep the script they are written in; what tables name has one name in all languages. */
function shownName(thing: NamedThing): string {
  if (thing.type === "person" && !thing.known) return thing.name.replace(middleInitial, "");
  if (thing.type !== "person") return thing.known ? thing.name : thing.name.replace(settlement, "");
  return thing.mentions[0]?.native ?? thing.name;
}

/** What the text's language calls a known thing: the form it uses most, undefined where that is the name. */
function labelOf(thing: NamedThing, name: string): string | undefined {
  const forms = thing.mentions.map(({ native }) => native).filter((form) => form !== undefined);
  if (!thing.known || thing.tag === undefined || forms.length === 0) return undefined;
  const counts = [...Map.groupBy(forms, (form) => form)].sort((a, b) => b[1].length - a[1].length);
  const long = counts.find(([form]) => /\s/.test(form) || form.length > 4) ?? counts[0]!;
  const label = tagName(long[0]);
  return label === undefined || tagKey(label) === tagKey(name) ? undefined : label;
}

function countMentions(reading: Reading, thing: NamedThing): Counts {
  const nouns = thing.type === "organization" && thing.country === undefined;
  const mentions = thing.mentions.filter(({ adjective }) => !(nouns && adjective));
  const parts = mentions.map(({ sentence }) => reading.sentences[sentence]?.part ?? "body");
  const starts = mentions.map(({ start }) => start);
  const count = (part: string) => parts.filter((other) => other === part).length;
  const spread =
    mentions.length > 1 ? (Math.max(...starts) - Math.min(...starts)) / Math.max(1, reading.text.length) : 0;
  const share =
    new Set(mentions.map(({ sentence }) => sentence)).size / Math.max(1, reading.sentences.length);
  const title = count("title") + (isInTitleCase(reading, thing) ? 1 : 0);
  return { title, lead: count("lead"), body: count("body"), spread, share };
}

/** Names are not looked for in titles that capitalize every word; one that the text gives in full is found there. */
function isInTitleCase(reading: Reading, thing: NamedThing): boolean {
  if (!reading.titleCase || thing.known || !thing.name.includes(" ")) return false;
  const title = reading.sentences.filter(({ part }) => part === "title").at(-1);
  return title !== undefined && reading.text.slice(0, title.end).includes(thing.name);
}

/** A lone word that no table knows must prove itself: first names and stray capitals are no tags. */
function isWorthFollowing(thing: NamedThing, counts: Counts, reading: Reading): boolean {
  const total = counts.title + counts.lead + counts.body;
  if (thing.known) return total > 1 || counts.title > 0 || counts.lead > 0;
  if (thing.probability !== undefined && thing.probability < (total > 1 ? surelySeen : surelySeenOnce))
    return false;
  const single = !/[\s・·-]/.test(thing.name) && !/[^\u0000-\u04ff]/.test(thing.name);
  if (single && thing.type === "person") return false;
  if (single) return total >= (isSettlement(thing, reading) ? 1 : 3);
  return total > 1 || counts.title > 0;
}

const settled = /\b(?:village|town|city|island|hamlet|port city|resort|suburb|port) of $/u;

/** "The village of Blatten" is one, however rarely it is named. */
function isSettlement({ mentions }: NamedThing, { text }: Reading): boolean {
  return mentions.some(({ start }) => settled.test(text.slice(Math.max(0, start - 24), start)));
}

function sureness(thing: NamedThing): number {
  if (thing.known)
    return thing.country !== undefined && thing.tag === undefined && thing.type === "place" ? 0.75 : 0.95;
  return thing.type === "person" ? 0.9 : 0.8;
}

function aliasesOf(thing: NamedThing, name: string): string[] {
  const forms = thing.known ? [thing.name, ...thing.mentions.map(({ text }) => text)] : [];
  const names = forms
    .map((form) => tagName(form))
    .filter((form) => form !== undefined && form !== name && form.length > 3);
  return [...new Set(names as string[])]
    .filter((form) => thing.type !== "place" || form === tagName(thing.name))
    .slice(0, 4);
}

/** "CNN" for the publisher "CNN (Web News)"; a place in a publisher's name ("Japan Times") stays a tag. */
function isPublisher(name: string, thing: NamedThing, publisher: string | undefined): boolean {
  if (publisher === undefined || (thing.known && thing.type === "place")) return false;
  return tagKey(publisher.replace(/^the /i, "")).startsWith(tagKey(name.replace(/^The(?=[A-Z])/, "")));
}
