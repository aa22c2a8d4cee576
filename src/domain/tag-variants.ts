import { givenAndFamilyNames } from "./given-and-family-names.ts";
import type { TagKind } from "./tag.ts";
import { tagKey } from "./tag-key.ts";

/** Another key under which the same thing may stand already, and the rule that says so. */
export interface TagVariant {
  key: string;
  rule: string;
}

/** Case, accents and hyphens the key folds by itself; these are the variants that it does not. */
export function tagVariants({ name, kind }: { name: string; kind: TagKind }): TagVariant[] {
  if (kind === "theme") return numberVariants(tagKey(name)).map((key) => ({ key, rule: "plural" }));
  if (kind === "person") return personVariants(name);
  return [];
}

/** Too short a word and the "s" is its own: "bus", "arms". */
const shortestSingular = 4;

/** Only themes: a person "Williams" is none of several Williams, "Wales" has no singular. */
function numberVariants(key: string): string[] {
  if (!/^[a-z]+$/.test(key)) return [];
  return [...singulars(key).filter(({ length }) => length >= shortestSingular), ...plurals(key)];
}

function singulars(key: string): string[] {
  if (!/[^s]s$/.test(key)) return [];
  if (/[^aeiou]ies$/.test(key)) return [key.replace(/ies$/, "y")];
  return [key.slice(0, -1), ...(/(?:s|x|z|ch|sh)es$/.test(key) ? [key.slice(0, -2)] : [])];
}

function plurals(key: string): string[] {
  if (key.length < shortestSingular) return [];
  if (/(?:[uis]s|x|z|ch|sh)$/.test(key)) return [`${key}es`];
  if (key.endsWith("s")) return [];
  return /[^aeiou]y$/.test(key) ? [key.replace(/y$/, "ies")] : [`${key}s`];
}

/**
 * "IshibaShigeru" is "ShigeruIshiba", "LeeJaeMyung" is "JaeMyungLee". Not where every part may be a given name as well
 * as a family name: James Thomas and Thomas James are two people.
 */
function orderVariants(name: string): string[] {
  const parts = name.match(/\p{Lu}[^\p{Lu}]+/gu) ?? [];
  if (parts.length < 2 || parts.length > 3 || parts.join("") !== name) return [];
  const keys = parts.map(tagKey);
  if (keys.every((key) => givenAndFamilyNames.has(key))) return [];
  const [first, last] = [keys[0]!, keys.at(-1)!];
  const turned = [[...keys.slice(1), first].join(""), [last, ...keys.slice(0, -1)].join("")];
  return [...new Set(turned)].filter((key) => key !== keys.join(""));
}

/** Middle initials and "Jr." part people: George W. Bush is not George Bush. They are no variants. */
function personVariants(name: string): TagVariant[] {
  return [
    ...orderVariants(name).map((key) => ({ key, rule: "name order" })),
    ...regnalVariants(name).map((key) => ({ key, rule: "title of a pope or monarch" })),
    ...endingVariants(name).map((key) => ({ key, rule: "transliteration" })),
  ];
}

const regnalTitles =
  "Pope Papst Pape Papa Paus King König Koenig Roi Rey Rei Re Queen Königin Koenigin Reine Reina Rainha Regina".split(
    " ",
  );
const numbered = /^((?:\p{Lu}\p{Ll}+)+?)([IVX]+)$/u;

/** "PopeLeoXIV" is "LeoXIV": the number, with its name, tells one from another. A name without a number does not. */
function regnalVariants(name: string): string[] {
  const [, words, number] = numbered.exec(name) ?? [];
  if (!words || !number) return [];
  const title = regnalTitles.find((known) => new RegExp(`^${known}\\p{Lu}`, "u").test(words));
  if (title) return [tagKey(name.slice(title.length))];
  return regnalTitles.map((known) => tagKey(known + name));
}

const slavicEnding = /(?<=sk)(?:y|yy|iy|yi|ii|ij|yj)$/;
const slavicEndings = ["y", "yy", "iy", "yi", "ii", "ij", "yj"];

/** "Zelensky" is "Zelenskyy" after the same given name. Not "-ski": Polish families are of their own. */
function endingVariants(name: string): string[] {
  const key = tagKey(name);
  if (!isWholeName(name) || !slavicEnding.test(key)) return [];
  return slavicEndings.map((ending) => key.replace(slavicEnding, ending)).filter((other) => other !== key);
}

/** Whether one name is in Latin letters and the other has none: 石破茂 and Ishiba Shigeru. */
export function inTwoScripts(one: string, other: string): boolean {
  return [
    [one, other],
    [other, one],
  ].some(
    ([latin, foreign]) => isLatin(latin!) && !/\p{Script=Latin}/u.test(foreign!) && /\p{L}/u.test(foreign!),
  );
}

function isLatin(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => /\p{Script=Latin}/u.test(letter));
}

/** Whether a person's name is more than a family name: two words in Latin letters, or two letters of a denser script. */
export function isWholeName(name: string): boolean {
  if (!isLatin(name)) return /\p{L}{2}/u.test(name);
  return /\p{Lu}\p{Ll}+.*\p{Lu}\p{Ll}/u.test(name);
}

const longestAcronym = 5;

/** Whether a spelling is better than one in capitals: "Charleston" than "CHARLESTON". Organizations may be acronyms. */
export function isBetterSpelling(name: string, than: string, kind: TagKind): boolean {
  if (kind !== "person" && kind !== "place") return false;
  const isShouted =
    [...than].length > longestAcronym && than === than.toUpperCase() && than !== than.toLowerCase();
  return isShouted && name !== name.toUpperCase() && tagKey(name) === tagKey(than);
}
