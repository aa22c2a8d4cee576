import { html, nothing } from "../parts/html.ts";
import { makeForms } from "./forms.ts";
import type { Words } from "./words.ts";

const forms = makeForms("ja");
const { count } = forms;
const articles = (number: number) => count(number, { other: "記事#本" });
const publishers = (number: number) => count(number, { other: "#媒体" });
const tags = (number: number) => count(number, { other: "タグ#件" });

export const ja: Words = {
  ...forms,
  articles,
  publishers,
  tags,
  quoted: (words) => `「${words}」`,
  categories: {
    General: "総合",
    Politics: "政治",
    Business: "経済",
    Technology: "テクノロジー",
    Science: "科学",
    Health: "医療・健康",
    Sports: "スポーツ",
    Entertainment: "エンタメ",
    Lifestyle: "くらし",
    Environment: "環境",
  },
  kind: {
    relation: "関係",
    theme: "テーマ",
    event: "出来事",
    place: "場所",
    person: "人物",
    organization: "組織",
  },
  kinds: {
    relation: "関係",
    theme: "テーマ",
    event: "出来事",
    place: "場所",
    person: "人物",
    organization: "組織",
  },
  site: {
    skip: "ニュースへ移動",
    navigation: "サイト内メニュー",
    tags: "タグ",
    publishers: "媒体",
    about: "このサイトについて",
    imprint: "Tagwire ― ハッシュタグで自ら整理するニュースワイヤー。記事の権利はそれぞれの媒体にあります。",
    opml: "購読中のフィード一覧（OPML）",
    follow: "購読",
    language: "言語",
    theme: "表示",
    themes: { system: "端末に合わせる", light: "ライト", dark: "ダーク" },
    noPicture: "画像を読み込めません",
    demoLabel: "これらの媒体について",
    demo: (howToAdd) =>
      html`<strong>これらはデモ用の架空の媒体です。</strong>Tagwire の働きを示すために作られました。ご自分の媒体を一つ追加すると消えます。サイトかフィードのアドレスで追加できます：${howToAdd}`,
  },
  latest: {
    tag: (name) => `${name} の最新ニュース`,
    category: (name) => `${name}の最新ニュース`,
    publisher: (name) => `${name} の最新ニュース`,
    search: (words) => `${words}を含む最新ニュース`,
  },
  feeds: {
    tag: (name) => `${name} の全記事を新しい順に。`,
    category: (name) => `カテゴリー「${name}」の全記事を新しい順に。`,
    publisher: (name) => `${name} の記事を新しい順に。`,
    search: (words) => `${words}を含む記事を新しい順に。`,
  },
  pager: { label: "ページ", older: "以前の記事", newest: "最新の記事へ戻る" },
  front: {
    description: "ハッシュタグで整理した最新ニュース。",
    archive: (all, by, under) => `${publishers(by)}の${articles(all)}、${tags(under)}`,
    topStories: "主要ニュース",
    rising: "きょうの急上昇",
    articlesToday: "きょうの記事数：",
    categories: "カテゴリー",
    latest: "新着",
    older: "以前の記事",
  },
  tag: {
    description: (name, all, by) =>
      `${name} に関する${publishers(by)}の${articles(all)}を全文で、新しい順に。`,
    head: (all, by, since) => `${since}以降、${publishers(by)}の${articles(all)}`,
    also: (names) => `別名：${names}`,
    view: "表示方法",
    everyArticle: "記事ごと",
    byStory: "出来事ごと",
    related: "関連タグ",
    quiet: html`このタグの付いた記事はまだ少なく、<a href="/tags">タグ一覧</a>には載っていません。`,
    empty: "ここに記事はありません。移動したか、削除されました。",
    timeline: "過去90日間の1日あたりの記事数",
    timelineSummary: (day, all) => `過去90日間。最多は${day}の${articles(all)}`,
    day: "日付",
    articles: "記事数",
  },
  directory: {
    narrowed: (filter) => `タグ：${filter}`,
    letter: (letter) => `${letter} …`,
    head: (all, on) => `${articles(on)}に${tags(all)}`,
    kinds: "タグの種類",
    letters: "頭文字",
    mostUsed: "よく使われるタグ",
    all: {
      relation: "すべての関係",
      theme: "すべてのテーマ",
      event: "すべての出来事",
      place: "すべての場所",
      person: "すべての人物",
      organization: "すべての組織",
    },
    none: "該当なし",
    noneHere: "ここにはまだタグがありません。",
  },
  article: {
    untitled: "無題",
    by: (authors) => `文：${authors}`,
    published: (publisher, moment, changed) =>
      html`${publisher} が ${moment} に公開${changed ? html`、${changed} に更新` : nothing}。`,
    readAt: (publisher) => `${publisher} で読む`,
    readAtPublisher: "元の記事を読む",
    tags: "タグ",
    tagsOfThis: "この記事のタグ",
    wholeStory: "この出来事の全記事",
    storyOthers: (number) => count(number, { other: "この出来事のほかの記事：#本" }),
    alsoIn: (names) => `同じ記事：${names}`,
    access: {
      full: "この記事には本文がありません",
      partial: "媒体が記事の一部だけを公開しています",
      blocked: "媒体の都合でこのページを読み取れませんでした",
    },
  },
  reasons: {
    title: "タグの根拠",
    category: "カテゴリー",
    language: "言語",
    unknown: "不明",
    score: (kind, score) => `${ja.kind[kind]}、確度 ${score.toFixed(2)}（最大 1）`,
    given: (given, name) => `${given} として付けられ、ここでは #${name} です`,
    none: "根拠の記録がありません",
  },
  story: {
    label: "出来事",
    description: (all, by) => `一つの出来事を伝える${publishers(by)}の${articles(all)}。`,
    head: (all, by, first) => `${publishers(by)}の${articles(all)}、第一報は${first}`,
    newsrooms: (first, others) => count(others, { other: `${first} ほか#媒体` }),
    here: (all, whole) =>
      whole ? `ここに${articles(all)}、出来事全体では${articles(whole)}` : `ここに${articles(all)}`,
  },
  publisher: {
    head: (number) => `${publishers(number)}を収録`,
    empty: html`この媒体の記事はまだ読み込まれていません。フィードの状態は <code>npm run tagwire -- feeds</code> で確認できます。`,
    health: (days, shares) => `過去${days}日間のページの読み取り：${shares}`,
    comma: "、",
    share: {
      full: (percent) => `全文 ${percent}`,
      partial: (percent) => `一部のみ ${percent}`,
      blocked: (percent) => `読み取り不可 ${percent}`,
    },
    change: (shares, day, share) => `${shares}（${day}以降は${share}）`,
  },
  search: {
    title: "検索",
    label: "ニュースを検索",
    placeholder: "検索",
    howTo: "上の欄に、どの言語でも検索語を入力してください。",
    rules: html`<li>複数の語：すべてを含む</li><li><code>"引用符で囲む"</code>：この語順のまま含む</li><li><code>-語</code>：含まない</li>`,
    notFound: "見つかりませんでした",
    noArticle: (words) =>
      html`<bdi>「${words}」</bdi>を含む記事はありません。語を減らすか、別の書き方をお試しください。<a href="/tags">タグ一覧</a>からも探せます。`,
    tagHint: (tag, all) => `この語のタグがあります：${tag}（${articles(all)}）`,
  },
  states: {
    nothingYet: "まだ何もありません",
    reading: (feeds) =>
      html`${count(feeds, { other: "#件のフィード" })}を読み込んでいます。最初の記事は1、2分で表示されます。各フィードの状態は <code>npm run tagwire -- feeds</code> で確認できます。`,
    addOne: (howToAdd) =>
      html`<p>Tagwire には読み込む媒体が必要です。サイトかフィードのアドレスで追加してください：</p><p>${howToAdd}</p><p>記事はハッシュタグで整理されて、ここに表示されます。</p>`,
    noneInCategory: "このカテゴリーの記事はまだありません。",
    noPage: "ページが見つかりません",
    noPageAt: (path) =>
      html`<p><bdi><code>${path}</code></bdi> には何もありません。削除されたか、アドレスに誤りがあります。</p><p><a href="/">トップページ</a>か<a href="/tags">タグ一覧</a>へ進むか、上の欄で検索してください。</p>`,
    unreadable: "このアドレスは読み取れません",
    noPlace: (value) =>
      `「${value}」は一覧の位置として読み取れません。?before= には「以前の記事」のリンクの値を指定します。省くと最新の記事から始まります。`,
    failed: "ページを表示できませんでした",
    failedWhy: html`<p>こちら側の不具合です。しばらくしてからもう一度お試しください。続く場合は、このサイトの運営者がログで原因を確認できます。</p><p><a href="/">トップページ</a></p>`,
    noArchive: "現在、アーカイブを読み取れません。しばらくしてからもう一度お試しください。",
    noTag: (name) => `${name} のニュースはありません`,
    noTagWhere: (name, search) =>
      html`このタグの付いた記事はありません。<a href="${search}">本文から<bdi>「${name}」</bdi>を検索</a>するか、<a href="/tags">タグ一覧</a>をご覧ください。`,
    nearTags: "近いタグ",
    blockedTag: (name) => `${name} はここではタグではありません`,
    blockedWhy: (name, reason, search) =>
      html`このサイトの運営者が使用を止めました${reason === "" ? nothing : html`（<bdi>${reason}</bdi>）`}。記事は、ほかのタグの下に残っています。<a href="${search}">本文から<bdi>「${name}」</bdi>を検索</a>するか、<a href="/tags">タグ一覧</a>をご覧ください。`,
  },
};
