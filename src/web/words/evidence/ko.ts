import { makeForms } from "../forms.ts";
import type { EvidenceWords } from "./evidence-words.ts";

const { codeName } = makeForms("ko");
const nameOf = (code: string) => codeName(code, "language") ?? code;

export const evidence: EvidenceWords = {
  section: (section) => `매체의 분류 ‘${section}’`,
  keyword: (keyword) => `매체의 키워드 ‘${keyword}’`,
  address: (part) => `주소에 ‘${part}’`,
  noCategoryWords: () => "다른 분야를 가리키는 말이 없음",
  textWords: (list) => `본문의 말: ${list}`,
  noLetters: () => "글자 없음",
  noLettersDeclared: (language) => `글자 없음, 지정된 언어는 ${nameOf(language)}`,
  detected: (language, sure) => `글자와 말로 보아 ${nameOf(language)} (${sure})`,
  script: (script) => `문자: ${script}`,
  onlyJapanese: () => "일본어에서만 쓰는 글자꼴",
  ideographs: () => "한자뿐이며 지정된 언어는 일본어",
  noKana: () => "가나 없이 한자로 쓴 글",
  diplomacy: (one, other) => `${one}, ${other} 사이의 외교`,
  fieldWords: (list) => `외교의 말: ${list}`,
  countryTheme: (country, theme) => `주요 국가(${country})와 주요 주제(${theme})`,
  thing: (kind, name, title, lead, below) =>
    `${kind} ‘${name}’: 제목에 ${title}번, 첫머리에 ${lead}번, 이후 ${below}번`,
  countryWords: (list) => `나라를 가리키는 말: ${list}`,
  themeWords: (list) => `주제를 가리키는 말: ${list}`,
  themeWordsInTitle: (list) => `주제를 가리키는 말: ${list} (제목에도)`,
  event: (name, times) => `사건 이름 ‘${name}’ (${times}번)`,
  broader: (tag) => `${tag}의 상위 주제`,
  countryOf: (tag) => `${tag}의 나라`,
  countryBehind: (name) => `‘${name}’이(가) 속한 나라`,
  region: (names) => `${names}의 지역`,
  startsStory: (score, story) => `새 사건: ${story}과(와)의 유사도가 ${score}에 그침`,
  startsAlone: () => "새 사건: 다른 사건과 겹치는 말이 없음",
  alike: (score, list) => `유사도 ${score}, 겹치는 말: ${list}`,
  alikeLater: (score, article, list) =>
    `다시 살핀 결과: ${article}과(와)의 유사도 ${score}, 겹치는 말: ${list}`,
  unlikeLater: (story) => `다시 살핀 결과: ${story}의 다른 기사와 너무 다름`,
};
