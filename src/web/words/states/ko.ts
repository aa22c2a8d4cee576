import { html, nothing } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { StateWords } from "./state-words.ts";

const { count } = makeForms("ko");

export const states: StateWords = {
  nothingYet: "아직 아무것도 없습니다",
  reading: (feeds) =>
    html`${count(feeds, { other: "피드 #개" })}를 읽고 있습니다. 첫 기사는 1~2분 안에 나타납니다. 피드별 상태는 <code>npm run tagwire -- feeds</code>로 볼 수 있습니다.`,
  addOne: (howToAdd) =>
    html`<p>Tagwire에는 읽을 매체가 필요합니다. 사이트나 피드 주소로 하나 추가하세요:</p><p>${howToAdd}</p><p>기사는 해시태그로 정리되어 여기에 나타납니다.</p>`,
  noneInCategory: "이 분야의 기사는 아직 없습니다.",
  noPage: "그런 페이지가 없습니다",
  noPageAt: (path) =>
    html`<p><bdi><code>${path}</code></bdi>에는 아무것도 없습니다. 삭제되었거나 주소가 잘못되었을 수 있습니다.</p><p><a href="/">첫 화면</a>이나 <a href="/tags">태그 목록</a>으로 가거나, 위에서 검색하세요.</p>`,
  unreadable: "읽을 수 없는 주소입니다",
  noPlace: (value) =>
    `‘${value}’은(는) 목록의 위치가 아닙니다. ?before=에는 ‘이전 기사’ 링크의 값을 씁니다. 생략하면 최신 기사부터 보여 줍니다.`,
  failed: "페이지를 만들지 못했습니다",
  failedWhy: html`<p>저희 쪽의 문제입니다. 잠시 후 다시 시도해 주세요. 계속되면 사이트 운영자가 로그에서 원인을 찾을 수 있습니다.</p><p><a href="/">첫 화면</a></p>`,
  noArchive: "지금은 기사 보관소를 읽을 수 없습니다. 잠시 후 다시 시도해 주세요.",
  busy: "지금 요청이 많아 더는 받을 수 없습니다. 몇 초 뒤에 다시 시도하십시오.",
  noTag: (name) => `${name} 뉴스가 없습니다`,
  noTagWhere: (name, search) =>
    html`이 태그가 달린 기사가 없습니다. <a href="${search}">본문에서 <bdi>‘${name}’</bdi> 검색하기</a> 또는 <a href="/tags">모든 태그</a> 보기.`,
  nearTags: "비슷한 태그",
  blockedTag: (name) => `${name} 태그는 여기서 쓰지 않습니다`,
  blockedWhy: (name, reason, search) =>
    html`사이트 운영자가 차단했습니다${reason === "" ? nothing : html`: <bdi>${reason}</bdi>`}. 기사는 다른 태그 아래 그대로 있습니다. <a href="${search}">본문에서 <bdi>‘${name}’</bdi> 검색하기</a> 또는 <a href="/tags">모든 태그</a> 보기.`,
};
