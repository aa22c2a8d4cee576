import type { EntityType } from "../../domain/entity.ts";
import type { PhraseEntry } from "../text/phrasebook.ts";
import { splitList } from "../text/split-list.ts";
import { southAsianNames } from "./names-south-asia.ts";
import { cities, knownNames } from "./organizations.ts";

/** An organization, place or event with one tag in all languages. */
export interface KnownName {
  type: EntityType;
  name: string;
  tag: string;
  /** The form in the text's language that this phrase is of, without its ending. */
  form?: string;
  /** "Republican": says whose somebody is, names nothing. */
  adjective?: boolean;
}

/** Languages whose news names South Asian people, parties and places in their own scripts. */
const southAsian = new Set(["hi", "mr", "ne", "bn", "gu", "pa", "ta", "te", "si", "ur", "ps", "kn", "ml"]);

/** Every phrase that names one of them in a text of that language. */
export function knownNamePhrases(language: string): PhraseEntry<KnownName>[] {
  const table = southAsian.has(language) ? knownNames + southAsianNames.trimStart() : knownNames;
  const rows = table.trim().split("\n").flatMap(readRow);
  const places = splitList(cities).map(
    (name): PhraseEntry<KnownName> => ({
      phrase: name,
      value: { type: "place", name, tag: "" },
      match: "name",
    }),
  );
  return [...rows, ...places];
}

function readRow(line: string): PhraseEntry<KnownName>[] {
  const [type = "organization", name = "", tag = "", others = ""] = line.split("|");
  const value: KnownName = { type: type as EntityType, name, tag };
  const forms = splitList(others);
  const entries = forms.map((form): PhraseEntry<KnownName> => {
    if (form.startsWith("=")) return { phrase: form.slice(1), value, match: "exact" };
    if (form.startsWith("~"))
      return { phrase: form.slice(1), value: { ...value, adjective: true }, match: "name" };
    const own = { ...value, form: forms.find((first) => isSameForm(first, form)) ?? form };
    return { phrase: joined.test(form) && form.length > 2 ? `${form}*` : form, value: own, match: "name" };
  });
  return [{ phrase: name, value, match: "name" }, ...entries];
}

/** Scripts whose languages join endings to names. */
const joined =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]/u;

/** "Vereinte Nationen" and "Vereinten Nationen" are one form in two cases; "मोदी" is short for "नरेंद्र मोदी". */
function isSameForm(first: string, form: string): boolean {
  if (first.endsWith(` ${form}`)) return true;
  return (
    form.length > 6 && first.slice(0, 5) === form.slice(0, 5) && Math.abs(first.length - form.length) < 3
  );
}
