import type { ListWords } from "./list-words.ts";

export const lists: ListWords = {
  narrow: "Affiner",
  facts: { publisher: "Média", language: "Langue", category: "Rubrique", day: "Jour" },
  any: "Tout",
  show: "Afficher",
  without: (choice) => `Sans ${choice}`,
  only: (name, articles) => `Seulement de ${name} : ${articles}`,
  everything: "Tout afficher",
  none: "Aucun article ici ne répond à tout cela",
  noneWhy: "Retirez l’un des choix ci-dessus, ou reprenez avec la liste entière.",
  counted: (articles) => `Compté dans les plus récents : ${articles}`,
  unknown: {
    publisher: (value) =>
      `Aucun média lu ici n’a la clé « ${value} » : ?publisher= prend ce qui figure dans l’adresse de la page du média. Sans lui, tous sont là.`,
    language: (value) =>
      `« ${value} » n’est pas une langue : ?lang= prend un code comme en, ja ou pt. Sans lui, toutes sont là.`,
    category: (value) =>
      `« ${value} » n’est pas une rubrique : ?category= prend un nom anglais comme Politics ou Sports. Sans lui, toutes sont là.`,
    day: (value) =>
      `« ${value} » n’est pas un jour : ?day= prend l’année, le mois et le jour, comme 2026-11-20. Sans lui, tous les jours sont là.`,
  },
  findTag: "Trouver un mot-clé",
  find: "Trouver",
  moreTags: "Plus de mots-clés",
  firstTags: "Retour au début",
  digits: "Chiffres",
  otherLetters: "Autres lettres",
  relations: (place) => `${place} : relations avec d’autres pays`,
  relationsBetween: (one, other) => `${one} et ${other} : relations`,
  country: "pays",
  broader: (tags) => `fait partie de ${tags}`,
  narrower: "Thèmes plus précis",
  writesAbout: "Écrit surtout sur",
};
