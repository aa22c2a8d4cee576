import type { EntityType } from "../../domain/entity.ts";
import type { PhraseEntry } from "../text/phrasebook.ts";
import { splitList } from "../text/split-list.ts";
import { cities, knownNames } from "./organizations.ts";

/** An organization, place or event with one tag in all languages. */
export interface KnownName {
  type: EntityType;
  name: string;
  tag: string;
}

/** Every phrase that names one of them. */
export function knownNamePhrases(): PhraseEntry<KnownName>[] {
  const rows = knownNames.trim().split("\n").flatMap(readRow);
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
  return [name, ...splitList(others)].map((form) =>
    form.startsWith("=")
      ? { phrase: form.slice(1), value, match: "exact" }
      : { phrase: form, value, match: "name" },
  );
}
