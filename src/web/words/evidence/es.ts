import { makeForms } from "../forms.ts";
import type { EvidenceWords } from "./evidence-words.ts";

const { codeName } = makeForms("es");
const nameOf = (code: string) => codeName(code, "language") ?? code;

export const evidence: EvidenceWords = {
  section: (section) => `sección del medio: «${section}»`,
  keyword: (keyword) => `palabra clave del medio: «${keyword}»`,
  address: (part) => `«${part}» en la dirección`,
  noCategoryWords: () => "ninguna palabra indica otra sección",
  textWords: (list) => `palabras del texto: ${list}`,
  noLetters: () => "sin letras",
  noLettersDeclared: (language) => `sin letras; idioma declarado: ${nameOf(language)}`,
  detected: (language, sure) => `por sus letras y palabras: ${nameOf(language)} (${sure})`,
  script: (script) => `escrito en ${script}`,
  onlyJapanese: () => "caracteres que solo el japonés escribe así",
  ideographs: () => "solo ideogramas; idioma declarado: japonés",
  noKana: () => "caracteres chinos sin kana",
  diplomacy: (one, other) => `diplomacia entre ${one} y ${other}`,
  fieldWords: (list) => `palabras del ámbito: ${list}`,
  countryTheme: (country, theme) => `país principal (${country}) con tema principal (${theme})`,
  thing: (kind, name, title, lead, below) =>
    `${kind} «${name}»: ${title} veces en el título, ${lead} en la entradilla, ${below} después`,
  countryWords: (list) => `país nombrado por ${list}`,
  themeWords: (list) => `tema por las palabras ${list}`,
  themeWordsInTitle: (list) => `tema por las palabras ${list}, también en el título`,
  event: (name, times) => `acontecimiento llamado «${name}» (${times} veces)`,
  broader: (tag) => `más general que ${tag}`,
  countryOf: (tag) => `el país de ${tag}`,
  countryBehind: (name) => `el país al que pertenece «${name}»`,
  region: (names) => `la región de ${names}`,
  startsStory: (score, story) => `abre un acontecimiento: solo ${score} de parecido con ${story}`,
  startsAlone: () => "abre un acontecimiento: nada en común con los demás",
  alike: (score, list) => `parecido ${score}: comparte ${list}`,
  alikeLater: (score, article, list) =>
    `en retrospectiva: parecido ${score} con ${article}, comparte ${list}`,
  unlikeLater: (story) => `en retrospectiva: demasiado distinto del resto de ${story}`,
};
