import { html } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { LiveWords, OfflineWords } from "./live-words.ts";

const { count } = makeForms("ko");

export const live: LiveWords = {
  arrived: (number) => count(number, { other: "새 기사 #건" }),
  full: "새 기사 알림을 받는 독자가 많아 더는 받을 수 없습니다. 이 페이지는 그대로 읽을 수 있습니다. 새 기사를 보려면 다시 불러오세요.",
  noList: (page) =>
    `‘${page}’에는 기사 목록이 없습니다. ?page=에는 첫 화면, 태그, 분야 또는 매체의 경로를 적습니다(예: /tags/JapanRelations).`,
  noMark: "?after=에는 페이지의 data-after에 있는 수를 적습니다.",
};

export const offline: OfflineWords = {
  title: "연결되어 있지 않습니다",
  why: "이 페이지를 열 수 없고, 이 기기에 보관된 사본도 없습니다. 연결된 뒤에 다시 시도해 주세요.",
  kept: "이 기기에 보관된 페이지",
  none: "아직 보관된 페이지가 없습니다. 읽은 페이지가 보관됩니다.",
  asOf: (time) => html`오프라인: ${time} 기준입니다.`,
  again: "다시 시도",
};
