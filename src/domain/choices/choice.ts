/** What a reader can follow or mute. */
export type ChoiceKind = "tag" | "publisher" | "category" | "search" | "word";

/** One thing that a reader follows, or mutes. Tags and words by name, publishers by key. */
export interface Choice {
  kind: ChoiceKind;
  name: string;
  /** Not followed: its articles, old ones too, are in no list. */
  muted?: boolean;
  /** Of a mute that ends: its last day (UTC, "2026-11-24"). */
  until?: string;
}

export const mostChoices = 200;
/** Of those, since each costs as much as a search. */
export const mostSearches = 10;
const longestName = 120;
const longestSearch = 500;

const signs: Record<ChoiceKind, string> = { tag: "#", publisher: "@", category: "=", search: "?", word: '"' };
const kinds = Object.entries(signs) as [ChoiceKind, string][];
const line = /^(?:(-)(\d{4}-\d\d-\d\d)?)?([#@=?"])(.+)$/su;
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A choice as a line: "#Japan", "@bbc.co.uk", "=Politics", "?japan summit"; mutes "-#Sumo", `-2026-12-24"war`. */
export function writeChoice({ kind, name, muted, until }: Choice): string {
  return `${muted ? `-${until ?? ""}` : ""}${signs[kind]}${name}`;
}

/** Reads what `writeChoice` wrote; undefined for anything else. */
export function readChoice(text: string): Choice | undefined {
  const [, minus, until, sign, name] = line.exec(text) ?? [];
  const kind = kinds.find(([, one]) => one === sign)?.[0];
  if (!kind || !name) return undefined;
  const choice: Choice = { kind, name, ...(minus && { muted: true }), ...(until && { until }) };
  return isChoice(choice) ? choice : undefined;
}

/** Whether this can be chosen: what is followed is no word, what is muted neither a category nor a search. */
export function isChoice({ kind, name, muted, until }: Choice): boolean {
  if (muted ? kind === "category" || kind === "search" : kind === "word") return false;
  if (name !== name.trim() || name === "" || control.test(name)) return false;
  if (name.length > (kind === "search" ? longestSearch : longestName)) return false;
  return until === undefined || (muted === true && isDay(until));
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Each thing once, in one order: of two choices about the same thing the later one counts. */
export function tidyChoices(choices: readonly Choice[]): Choice[] {
  const byThing = new Map(choices.map((choice) => [thingOf(choice), choice]));
  const lines = [...byThing.values()].map((choice) => ({ choice, text: writeChoice(choice) }));
  return lines.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ choice }) => choice);
}

/** The same for all choices about the same thing, whatever its case. */
export function thingOf({ kind, name }: Pick<Choice, "kind" | "name">): string {
  return signs[kind] + (kind === "search" ? name : name.toLowerCase());
}

/** Choices as lines, tidied. */
export function writeChoices(choices: readonly Choice[]): string {
  return tidyChoices(choices).map(writeChoice).join("\n");
}

/** Those that hold at that moment: without the mutes whose last day is over. */
export function choicesAt<Chosen extends Choice>(choices: readonly Chosen[], now: Date): Chosen[] {
  const today = now.toISOString().slice(0, 10);
  return choices.filter(({ until }) => until === undefined || until >= today);
}
