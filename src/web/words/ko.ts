import { html, nothing } from "../parts/html.ts";
import { makeForms } from "./forms.ts";
import type { Words } from "./words.ts";

const forms = makeForms("ko");
const { count } = forms;
const articles = (number: number) => count(number, { other: "기사 #건" });
const publishers = (number: number) => count(number, { other: "매체 #곳" });
const tags = (number: number) => count(number, { other: "태그 #개" });

export const ko: Words = {
  ...forms,
  articles,
  publishers,
  tags,
  quoted: (words) => `‘${words}’`,
  categories: {
    General: "종합",
    Politics: "정치",
    Business: "경제",
    Technology: "기술",
    Science: "과학",
    Health: "건강",
    Sports: "스포츠",
    Entertainment: "연예",
    Lifestyle: "생활",
    Environment: "환경",
  },
  kind: {
    relation: "관계",
    theme: "주제",
    event: "사건",
    place: "장소",
    person: "인물",
    organization: "단체",
  },
  kinds: {
    relation: "관계",
    theme: "주제",
    event: "사건",
    place: "장소",
    person: "인물",
    organization: "단체",
  },
  site: {
    skip: "뉴스로 바로 가기",
    navigation: "사이트 메뉴",
    tags: "태그",
    publishers: "매체",
    about: "사이트 소개",
    imprint: "Tagwire – 해시태그로 스스로 정리되는 뉴스와이어. 기사의 권리는 각 매체에 있습니다.",
    opml: "구독 중인 피드 목록(OPML)",
    follow: "구독",
    language: "언어",
    theme: "화면",
    themes: { system: "기기 설정", light: "밝게", dark: "어둡게" },
    noPicture: "이미지를 불러올 수 없습니다",
    demoLabel: "이 매체들에 대하여",
    demo: (howToAdd) =>
      html`<strong>데모용 가상 매체입니다.</strong> Tagwire가 하는 일을 보여 주려고 만든 것입니다. 직접 매체를 하나 추가하면 사라집니다. 사이트나 피드 주소로 추가하세요: ${howToAdd}`,
  },
  latest: {
    tag: (name) => `${name} 최신 뉴스`,
    category: (name) => `${name} 최신 뉴스`,
    publisher: (name) => `${name} 최신 뉴스`,
    search: (words) => `${words} 검색어의 최신 뉴스`,
  },
  feeds: {
    tag: (name) => `${name} 태그가 달린 모든 기사를 최신순으로.`,
    category: (name) => `${name} 분야의 모든 기사를 최신순으로.`,
    publisher: (name) => `${name}의 기사를 최신순으로.`,
    search: (words) => `${words} 검색어가 들어간 기사를 최신순으로.`,
  },
  pager: { label: "페이지", older: "이전 기사", newest: "최신 기사로 돌아가기" },
  front: {
    description: "해시태그로 정리한 최신 뉴스.",
    archive: (all, by, under) => `${publishers(by)}의 ${articles(all)}, ${tags(under)}`,
    topStories: "주요 뉴스",
    rising: "오늘의 급상승",
    articlesToday: "오늘 기사 수: ",
    categories: "분야",
    latest: "최신 기사",
    older: "이전 기사",
  },
  tag: {
    description: (name, all, by) =>
      `${name} 태그의 ${articles(all)}을 ${publishers(by)}에서 전문으로, 최신순으로.`,
    head: (all, by, since) => `${since}부터 ${publishers(by)}의 ${articles(all)}`,
    also: (names) => `다른 이름: ${names}`,
    view: "보기",
    everyArticle: "기사별",
    byStory: "사건별",
    related: "관련 태그",
    quiet: html`이 태그가 달린 기사가 아직 적어 <a href="/tags">태그 목록</a>에는 없습니다.`,
    empty: "여기에는 기사가 없습니다. 옮겨졌거나 삭제되었습니다.",
    timeline: "최근 90일간 하루 기사 수",
    timelineSummary: (day, all) => `최근 90일. 가장 많은 날은 ${day}: ${articles(all)}`,
    day: "날짜",
    articles: "기사 수",
  },
  directory: {
    narrowed: (filter) => `태그: ${filter}`,
    letter: (letter) => `${letter} …`,
    head: (all, on) => `${articles(on)}에 ${tags(all)}`,
    kinds: "태그 종류",
    letters: "첫 글자",
    mostUsed: "많이 쓰인 태그",
    all: {
      relation: "모든 관계",
      theme: "모든 주제",
      event: "모든 사건",
      place: "모든 장소",
      person: "모든 인물",
      organization: "모든 단체",
    },
    none: "없음",
    noneHere: "여기에는 아직 태그가 없습니다.",
  },
  article: {
    untitled: "제목 없음",
    by: (authors) => `글 ${authors}`,
    published: (publisher, moment, changed) =>
      html`${publisher}, ${moment} 게재${changed ? html`, ${changed} 수정` : nothing}.`,
    readAt: (publisher) => `${publisher}에서 읽기`,
    readAtPublisher: "원문 읽기",
    tags: "태그",
    tagsOfThis: "이 기사의 태그",
    wholeStory: "이 사건의 모든 기사",
    storyOthers: (number) => count(number, { other: "이 사건의 다른 기사 #건" }),
    alsoIn: (names) => `같은 기사: ${names}`,
    access: {
      full: "이 기사에는 본문이 없습니다",
      partial: "매체가 기사의 일부만 공개합니다",
      blocked: "매체가 이 페이지를 읽지 못하게 했습니다",
    },
  },
  reasons: {
    title: "태그의 근거",
    category: "분야",
    language: "언어",
    unknown: "알 수 없음",
    score: (kind, score) => `${ko.kind[kind]}, 1점 만점에 ${score.toFixed(2)}`,
    given: (given, name) => `${given} 태그로 달렸으며 여기서는 #${name}입니다`,
    none: "기록된 근거가 없습니다",
  },
  story: {
    label: "사건",
    description: (all, by) => `한 사건을 다룬 ${publishers(by)}의 ${articles(all)}.`,
    head: (all, by, first) => `${publishers(by)}의 ${articles(all)}, 첫 보도 ${first}`,
    newsrooms: (first, others) => count(others, { other: `${first} 외 #곳` }),
    here: (all, whole) =>
      whole ? `여기 ${articles(all)}, 사건 전체 ${articles(whole)}` : `여기 ${articles(all)}`,
  },
  publisher: {
    head: (number) => `${publishers(number)} 수록`,
    empty: html`이 매체의 기사는 아직 읽지 못했습니다. 피드 상태는 <code>npm run tagwire -- feeds</code>로 볼 수 있습니다.`,
    health: (days, shares) => `최근 ${days}일간 페이지 읽기: ${shares}`,
    comma: ", ",
    share: {
      full: (percent) => `전문 ${percent}`,
      partial: (percent) => `일부 ${percent}`,
      blocked: (percent) => `읽지 못함 ${percent}`,
    },
    change: (shares, day, share) => `${shares} (${day}부터 ${share})`,
  },
  search: {
    title: "검색",
    label: "뉴스 검색",
    placeholder: "검색",
    howTo: "위 칸에 어떤 언어로든 검색어를 입력하세요.",
    rules: html`<li>여러 단어: 모두 들어 있는 기사</li><li><code>"따옴표 안"</code>: 이 순서 그대로</li><li><code>-단어</code>: 들어 있지 않은 기사</li>`,
    notFound: "찾지 못했습니다",
    noArticle: (words) =>
      html`<bdi>‘${words}’</bdi>이(가) 들어 있는 기사가 없습니다. 단어를 줄이거나 다르게 적어 보세요. <a href="/tags">태그 목록</a>에서도 찾을 수 있습니다.`,
    tagHint: (tag, all) => `이 검색어의 태그가 있습니다: ${tag}, ${articles(all)}`,
  },
  states: {
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
    noTag: (name) => `${name} 뉴스가 없습니다`,
    noTagWhere: (name, search) =>
      html`이 태그가 달린 기사가 없습니다. <a href="${search}">본문에서 <bdi>‘${name}’</bdi> 검색하기</a> 또는 <a href="/tags">모든 태그</a> 보기.`,
    nearTags: "비슷한 태그",
    blockedTag: (name) => `${name} 태그는 여기서 쓰지 않습니다`,
    blockedWhy: (name, reason, search) =>
      html`사이트 운영자가 차단했습니다${reason === "" ? nothing : html`: <bdi>${reason}</bdi>`}. 기사는 다른 태그 아래 그대로 있습니다. <a href="${search}">본문에서 <bdi>‘${name}’</bdi> 검색하기</a> 또는 <a href="/tags">모든 태그</a> 보기.`,
  },
};
