import { html } from "../../parts/html.ts";
import type { AboutWords } from "./about-words.ts";

export const aboutPage: AboutWords = {
  title: "Tagwire 소개",
  what: html`Tagwire는 매체의 피드와 페이지를 읽어 기사를 해시태그로 정리하고, 같은 사건을 다룬 기사를 한데 모으며, 태그마다 최신 뉴스 페이지를 만듭니다. 기사는 전문을 최신순으로 보여 줍니다. 컴퓨터 한 대에서 돌아가며 누구나 읽을 수 있습니다.`,
  tagsTitle: "태그를 다는 방법",
  howTags: html`본문에서 인물, 단체, 장소, 사건, 주제, 나라 사이의 관계를 규칙으로 찾습니다. 언어 모델을 쓰지 않으며 아무것도 이 컴퓨터 밖으로 나가지 않습니다. 기사마다 ‘태그의 근거’에서 어떤 규칙이 어떤 말을 보았는지 보여 줍니다. 운영자는 태그를 합치고 나누고 이름을 바꾸고 차단할 수 있습니다. 모든 태그는 <a href="/tags">태그 목록</a>에 있습니다.`,
  rightsTitle: "기사의 권리",
  rights: html`기사의 권리는 각 매체에 있습니다. 매체 이름은 기사 위에 적혀 있고, 원문은 한 번의 클릭으로 볼 수 있습니다. Tagwire는 누구에게나 공개된 것만 읽고, robots.txt를 따르며, 천천히 요청하고, 읽지 못한 기사에는 그 까닭을 밝힙니다. 여기에 실리기를 원하지 않는 매체는 사이트 운영자에게 알려 주세요. <a href="/publishers">매체 목록</a>에는 읽기 상태도 나와 있습니다.`,
  contact: (address) => `운영자 연락처: ${address}`,
  followTitle: "구독하기",
  follow: html`태그, 분야, 매체, 검색은 모두 RSS, Atom, JSON Feed로도 받아 볼 수 있습니다. 주소 끝에 <code>.rss</code>, <code>.atom</code>, <code>.json</code>을 붙이세요.`,
  programsTitle: "프로그램용",
  programs: html`이 페이지의 내용은 JSON으로도 받을 수 있습니다. <a href="/api/v1">API와 설명서</a>, <a href="/api/v1/openapi.json">OpenAPI 정의</a>를 보세요.`,
  privacyTitle: "개인정보",
  privacy: "계정도 광고도 추적도 없습니다. 쿠키는 언어나 화면을 고를 때에만 그 선택을 저장합니다.",
  version: (version) => `버전 ${version}`,
};
