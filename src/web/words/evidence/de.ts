import { makeForms } from "../forms.ts";
import type { EvidenceWords } from "./evidence-words.ts";

const { codeName } = makeForms("de");
const nameOf = (code: string) => codeName(code, "language") ?? code;

export const evidence: EvidenceWords = {
  section: (section) => `Rubrik der Quelle: „${section}“`,
  keyword: (keyword) => `Stichwort der Quelle: „${keyword}“`,
  address: (part) => `„${part}“ in der Adresse`,
  noCategoryWords: () => "keine Wörter, die auf ein anderes Ressort weisen",
  textWords: (list) => `Wörter des Textes: ${list}`,
  noLetters: () => "keine Buchstaben",
  noLettersDeclared: (language) => `keine Buchstaben; angegeben ist ${nameOf(language)}`,
  detected: (language, sure) => `nach Buchstaben und Wörtern: ${nameOf(language)} (${sure})`,
  script: (script) => `geschrieben in der Schrift ${script}`,
  onlyJapanese: () => "Zeichen, die nur im Japanischen so geschrieben werden",
  ideographs: () => "nur Schriftzeichen chinesischer Herkunft; angegeben ist Japanisch",
  noKana: () => "chinesische Schriftzeichen ohne Kana",
  diplomacy: (one, other) => `Diplomatie zwischen ${one} und ${other}`,
  fieldWords: (list) => `Wörter des Feldes: ${list}`,
  countryTheme: (country, theme) => `wichtigstes Land (${country}) mit wichtigstem Thema (${theme})`,
  thing: (kind, name, title, lead, below) =>
    `${kind} „${name}“: ${title}-mal im Titel, ${lead}-mal im Vorspann, ${below}-mal danach`,
  countryWords: (list) => `Land, genannt durch ${list}`,
  themeWords: (list) => `Thema nach den Wörtern ${list}`,
  themeWordsInTitle: (list) => `Thema nach den Wörtern ${list}, auch im Titel`,
  event: (name, times) => `Ereignis, genannt „${name}“ (${times}-mal)`,
  broader: (tag) => `Oberbegriff zu ${tag}`,
  countryOf: (tag) => `das Land zu ${tag}`,
  countryBehind: (name) => `das Land, zu dem „${name}“ gehört`,
  region: (names) => `die Region von ${names}`,
  startsStory: (score, story) => `eröffnet ein Ereignis: nur ${score} Ähnlichkeit mit ${story}`,
  startsAlone: () => "eröffnet ein Ereignis: nichts gemeinsam mit anderen",
  alike: (score, list) => `Ähnlichkeit ${score}: gemeinsam sind ${list}`,
  alikeLater: (score, article, list) =>
    `im Rückblick: Ähnlichkeit ${score} mit ${article}, gemeinsam sind ${list}`,
  unlikeLater: (story) => `im Rückblick: dem Rest von ${story} zu unähnlich`,
};
