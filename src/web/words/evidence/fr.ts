import { makeForms } from "../forms.ts";
import type { EvidenceWords } from "./evidence-words.ts";

const { codeName } = makeForms("fr");
const nameOf = (code: string) => codeName(code, "language") ?? code;

export const evidence: EvidenceWords = {
  section: (section) => `rubrique du média : « ${section} »`,
  keyword: (keyword) => `mot-clé du média : « ${keyword} »`,
  address: (part) => `« ${part} » dans l’adresse`,
  noCategoryWords: () => "aucun mot n’indique une autre rubrique",
  textWords: (list) => `mots du texte : ${list}`,
  noLetters: () => "aucune lettre",
  noLettersDeclared: (language) => `aucune lettre ; langue déclarée : ${nameOf(language)}`,
  detected: (language, sure) => `d’après ses lettres et ses mots : ${nameOf(language)} (${sure})`,
  script: (script) => `écrit en ${script}`,
  onlyJapanese: () => "caractères propres au japonais",
  ideographs: () => "idéogrammes seulement ; langue déclarée : japonais",
  noKana: () => "caractères chinois sans kana",
  diplomacy: (one, other) => `diplomatie entre ${one} et ${other}`,
  fieldWords: (list) => `mots du domaine : ${list}`,
  countryTheme: (country, theme) => `pays principal (${country}) avec thème principal (${theme})`,
  thing: (kind, name, title, lead, below) =>
    `${kind} « ${name} » : ${title} fois dans le titre, ${lead} dans le chapeau, ${below} ensuite`,
  countryWords: (list) => `pays désigné par ${list}`,
  themeWords: (list) => `thème d’après les mots ${list}`,
  themeWordsInTitle: (list) => `thème d’après les mots ${list}, y compris dans le titre`,
  event: (name, times) => `événement nommé « ${name} » (${times} fois)`,
  broader: (tag) => `plus général que ${tag}`,
  countryOf: (tag) => `le pays de ${tag}`,
  countryBehind: (name) => `le pays dont relève « ${name} »`,
  region: (names) => `la région de ${names}`,
  startsStory: (score, story) => `ouvre un événement : seulement ${score} de ressemblance avec ${story}`,
  startsAlone: () => "ouvre un événement : rien de commun avec les autres",
  alike: (score, list) => `ressemblance ${score} : en commun ${list}`,
  alikeLater: (score, article, list) =>
    `avec le recul : ressemblance ${score} avec ${article}, en commun ${list}`,
  unlikeLater: (story) => `avec le recul : trop différent du reste de ${story}`,
};
