/** What a list can be narrowed by. */
export type FilterFact = "publisher" | "language" | "category" | "day";

/** The texts of lists: what narrows them, how to find a tag among all, what a tag is. */
export interface ListWords {
  /** Over what narrows a list. */
  narrow: string;
  facts: Record<FilterFact, string>;
  /** The choice that does not narrow. */
  any: string;
  show: string;
  /** A link that takes one choice back. */
  without(choice: string): string;
  /** A link to what one publisher wrote of a list: "Only by X: 12 articles". */
  only(name: string, articles: string): string;
  everything: string;
  none: string;
  noneWhy: string;
  /** Where the list is longer than what is counted. */
  counted(articles: string): string;
  /** Why an address cannot be read. */
  unknown: Record<FilterFact, (value: string) => string>;
  /** Of the field that finds tags by their first letters. */
  findTag: string;
  find: string;
  moreTags: string;
  firstTags: string;
  digits: string;
  otherLetters: string;
  /** What a tag of relations is about. */
  relations(place: string): string;
  relationsBetween(one: string, other: string): string;
  country: string;
  /** "part of #Economy". */
  broader(tags: string): string;
  narrower: string;
  /** Over the tags of a publisher. */
  writesAbout: string;
}
