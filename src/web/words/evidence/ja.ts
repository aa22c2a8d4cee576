import { makeForms } from "../forms.ts";
import type { EvidenceWords } from "./evidence-words.ts";

const { codeName } = makeForms("ja");
const nameOf = (code: string) => codeName(code, "language") ?? code;

export const evidence: EvidenceWords = {
  section: (section) => `媒体の分類「${section}」`,
  keyword: (keyword) => `媒体のキーワード「${keyword}」`,
  address: (part) => `アドレスに「${part}」`,
  noCategoryWords: () => "ほかのカテゴリーを示す語がない",
  textWords: (list) => `本文の語：${list}`,
  noLetters: () => "文字がない",
  noLettersDeclared: (language) => `文字がなく、指定は${nameOf(language)}`,
  detected: (language, sure) => `文字と語から：${nameOf(language)}（${sure}）`,
  script: (script) => `文字体系：${script}`,
  onlyJapanese: () => "日本語だけの字体",
  ideographs: () => "漢字のみで、指定は日本語",
  noKana: () => "仮名のない漢字の文",
  diplomacy: (one, other) => `${one} と ${other} の外交`,
  fieldWords: (list) => `外交の語：${list}`,
  countryTheme: (country, theme) => `主な国（${country}）と主なテーマ（${theme}）`,
  thing: (kind, name, title, lead, below) =>
    `${kind}「${name}」：見出しに${title}回、冒頭に${lead}回、以降に${below}回`,
  countryWords: (list) => `国を示す語：${list}`,
  themeWords: (list) => `テーマを示す語：${list}`,
  themeWordsInTitle: (list) => `テーマを示す語：${list}（見出しにも）`,
  event: (name, times) => `出来事の名「${name}」（${times}回）`,
  broader: (tag) => `${tag} の上位のテーマ`,
  countryOf: (tag) => `${tag} の国`,
  countryBehind: (name) => `「${name}」の属する国`,
  region: (names) => `${names} の地域`,
  startsStory: (score, story) => `新しい出来事：${story} との類似度は ${score} にとどまる`,
  startsAlone: () => "新しい出来事：ほかと共通する語がない",
  alike: (score, list) => `類似度 ${score}、共通する語：${list}`,
  alikeLater: (score, article, list) => `見直しの結果：${article} との類似度 ${score}、共通する語：${list}`,
  unlikeLater: (story) => `見直しの結果：${story} のほかの記事と似ていない`,
};
