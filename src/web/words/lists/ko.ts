import type { ListWords } from "./list-words.ts";

export const lists: ListWords = {
  narrow: "좁혀 보기",
  facts: { publisher: "매체", language: "언어", category: "분야", day: "날짜" },
  any: "전체",
  show: "보기",
  without: (choice) => `${choice} 빼기`,
  only: (name, articles) => `${name} 기사만: ${articles}`,
  everything: "모두 보기",
  none: "이 조건을 모두 만족하는 기사가 없습니다",
  noneWhy: "위의 조건 가운데 하나를 빼거나 전체 목록에서 다시 시작하세요.",
  counted: (articles) => `최신 ${articles}에서 센 수`,
  unknown: {
    publisher: (value) =>
      `‘${value}’ 매체는 여기에 없습니다. ?publisher=에는 매체 페이지 주소에 있는 값을 씁니다. 빼면 모든 매체가 나옵니다.`,
    language: (value) =>
      `‘${value}’ 언어는 없습니다. ?lang=에는 en, ja, pt 같은 코드를 씁니다. 빼면 모든 언어가 나옵니다.`,
    category: (value) =>
      `‘${value}’ 분야는 없습니다. ?category=에는 Politics, Sports 같은 영어 이름을 씁니다. 빼면 모든 분야가 나옵니다.`,
    day: (value) =>
      `‘${value}’ 날짜는 없습니다. ?day=에는 2026-11-20처럼 연월일을 씁니다. 빼면 모든 날이 나옵니다.`,
  },
  findTag: "태그 찾기",
  find: "찾기",
  moreTags: "태그 더 보기",
  firstTags: "처음으로",
  digits: "숫자",
  otherLetters: "다른 문자",
  relations: (place) => `${place}: 다른 나라와의 관계`,
  relationsBetween: (one, other) => `${one} · ${other}: 양국 관계`,
  country: "나라",
  broader: (tags) => `${tags}에 속함`,
  narrower: "더 좁은 주제",
  writesAbout: "주로 다루는 주제",
};
