import { makeForms } from "../forms.ts";
import type { EvidenceWords } from "./evidence-words.ts";

const { codeName } = makeForms("en");
const nameOf = (code: string) => codeName(code, "language") ?? code;

export const evidence: EvidenceWords = {
  section: (section) => `the publisher’s section “${section}”`,
  keyword: (keyword) => `the publisher’s keyword “${keyword}”`,
  address: (part) => `“${part}” in the address`,
  noCategoryWords: () => "no words that point to another category",
  textWords: (list) => `words of the text: ${list}`,
  noLetters: () => "no letters",
  noLettersDeclared: (language) => `no letters; declared as ${nameOf(language)}`,
  detected: (language, sure) => `by its letters and words: ${nameOf(language)} (${sure})`,
  script: (script) => `written in ${script}`,
  onlyJapanese: () => "characters that only Japanese writes this way",
  ideographs: () => "ideographs only; declared as Japanese",
  noKana: () => "written in Chinese characters without kana",
  diplomacy: (one, other) => `diplomacy between ${one} and ${other}`,
  fieldWords: (list) => `words of the field: ${list}`,
  countryTheme: (country, theme) => `main country (${country}) with main theme (${theme})`,
  thing: (kind, name, title, lead, below) =>
    `${kind} “${name}”: ${title} in the title, ${lead} in the lead, ${below} below`,
  countryWords: (list) => `country named by ${list}`,
  themeWords: (list) => `theme by the words ${list}`,
  themeWordsInTitle: (list) => `theme by the words ${list}, in the title too`,
  event: (name, times) => `event named “${name}” (${times})`,
  broader: (tag) => `broader than ${tag}`,
  countryOf: (tag) => `the country of ${tag}`,
  countryBehind: (name) => `the country that “${name}” belongs to`,
  region: (names) => `the region of ${names}`,
  startsStory: (score, story) => `starts a story: only ${score} like ${story}`,
  startsAlone: () => "starts a story: it shares nothing with any other",
  alike: (score, list) => `likeness ${score}: shares ${list}`,
  alikeLater: (score, article, list) => `looking back: likeness ${score} to ${article}, shares ${list}`,
  unlikeLater: (story) => `looking back: too unlike the rest of ${story}`,
};
