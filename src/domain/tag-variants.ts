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
  if (kind === "person") return orderVariants(name).map((key) => ({ key, rule: "name order" }));
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
