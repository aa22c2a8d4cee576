import { categoryAddress, publisherAddress, searchAddress, tagAddress } from "../../domain/addresses.ts";
import { findCategory } from "../../domain/category.ts";
import type { Choice } from "../../domain/choices/choice.ts";
import type { Words } from "../words/words.ts";

/** Names of publishers by key. */
export type PublisherNames = ReadonlyMap<string, string>;

/** What a reader sees of a choice. */
export function sayChoice({ kind, name }: Choice, publishers: PublisherNames, words: Words): string {
  if (kind === "tag") return `#${name}`;
  if (kind === "publisher") return publishers.get(name) ?? name;
  if (kind === "search") return words.quoted(name);
  const category = kind === "category" && findCategory(name);
  return category ? words.categories[category] : name;
}

/** The page about it; undefined for a word. */
export function choicePage({ kind, name }: Choice): string | undefined {
  if (kind === "tag") return tagAddress(name);
  if (kind === "publisher") return publisherAddress(name);
  if (kind === "search") return searchAddress(name);
  const category = findCategory(name);
  return kind === "category" && category ? categoryAddress(category) : undefined;
}
