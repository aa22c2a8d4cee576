/** The rules that tell why an article has a tag, a category or a language. */
export type EvidenceRule =
  | "section"
  | "keyword"
  | "address"
  | "noCategoryWords"
  | "textWords"
  | "noLetters"
  | "noLettersDeclared"
  | "detected"
  | "script"
  | "onlyJapanese"
  | "ideographs"
  | "noKana"
  | "diplomacy"
  | "fieldWords"
  | "countryTheme"
  | "thing"
  | "countryWords"
  | "themeWords"
  | "themeWordsInTitle"
  | "event"
  | "broader"
  | "countryOf"
  | "countryBehind"
  | "region"
  | "startsStory"
  | "startsAlone"
  | "alike"
  | "alikeLater"
  | "unlikeLater";

/** What each rule says, with the words that it saw in the order of its pattern (parts/say-evidence.ts). */
export type EvidenceWords = Record<EvidenceRule, (...saw: string[]) => string>;
