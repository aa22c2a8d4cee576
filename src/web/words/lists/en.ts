import type { ListWords } from "./list-words.ts";

export const lists: ListWords = {
  narrow: "Narrow",
  facts: { publisher: "Publisher", language: "Language", category: "Category", day: "Day" },
  any: "All",
  show: "Show",
  without: (choice) => `Without ${choice}`,
  only: (name, articles) => `Only by ${name}: ${articles}`,
  everything: "Show everything",
  none: "No article here meets all of this",
  noneWhy: "Remove one of the choices above, or start again with the whole list.",
  counted: (articles) => `Counted in the newest: ${articles}`,
  unknown: {
    publisher: (value) =>
      `No publisher read here has the key “${value}”: ?publisher= takes the last part of the address of the publisher’s page. Leave it out for all of them.`,
    language: (value) =>
      `“${value}” is not a language: ?lang= takes a code like en, ja or pt. Leave it out for all of them.`,
    category: (value) =>
      `“${value}” is not a category: ?category= takes a name in English, like Politics or Sports. Leave it out for all of them.`,
    day: (value) =>
      `“${value}” is not a day: ?day= takes year, month and day, like 2026-11-20. Leave it out for all days.`,
  },
  findTag: "Find a tag",
  find: "Find",
  moreTags: "More tags",
  firstTags: "Back to the first",
  digits: "Digits",
  otherLetters: "Other letters",
  relations: (place) => `${place}: relations with other countries`,
  relationsBetween: (one, other) => `Relations between ${one} and ${other}`,
  country: "country",
  broader: (tags) => `part of ${tags}`,
  narrower: "Narrower themes",
  writesAbout: "Writes most about",
};
