import type { ListWords } from "./list-words.ts";

export const lists: ListWords = {
  narrow: "Eingrenzen",
  facts: { publisher: "Quelle", language: "Sprache", category: "Ressort", day: "Tag" },
  any: "Alle",
  show: "Anzeigen",
  without: (choice) => `Ohne ${choice}`,
  only: (name, articles) => `Nur von ${name}: ${articles}`,
  everything: "Alles anzeigen",
  none: "Kein Artikel erfüllt alles davon",
  noneWhy: "Nehmen Sie oben eine der Angaben zurück, oder beginnen Sie neu mit der ganzen Liste.",
  counted: (articles) => `Gezählt in den neuesten: ${articles}`,
  unknown: {
    publisher: (value) =>
      `Keine Quelle hat hier den Schlüssel „${value}“: ?publisher= nimmt, was in der Adresse der Seite der Quelle steht. Ohne die Angabe stehen alle da.`,
    language: (value) =>
      `„${value}“ ist keine Sprache: ?lang= nimmt ein Kürzel wie en, ja oder pt. Ohne die Angabe stehen alle da.`,
    category: (value) =>
      `„${value}“ ist kein Ressort: ?category= nimmt einen englischen Namen wie Politics oder Sports. Ohne die Angabe stehen alle da.`,
    day: (value) =>
      `„${value}“ ist kein Tag: ?day= nimmt Jahr, Monat und Tag wie 2026-11-20. Ohne die Angabe stehen alle Tage da.`,
  },
  findTag: "Ein Schlagwort finden",
  find: "Finden",
  moreTags: "Weitere Schlagwörter",
  firstTags: "Zurück zum Anfang",
  digits: "Ziffern",
  otherLetters: "Andere Buchstaben",
  relations: (place) => `${place}: Beziehungen zu anderen Ländern`,
  relationsBetween: (one, other) => `${one} und ${other}: Beziehungen`,
  country: "Land",
  broader: (tags) => `gehört zu ${tags}`,
  narrower: "Engere Themen",
  writesAbout: "Schreibt vor allem über",
};
