import { html, nothing } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { StateWords } from "./state-words.ts";

const { count } = makeForms("ja");

export const states: StateWords = {
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
  busy: "いま多くの要求が重なっているため、これ以上受け付けられません。数秒後にもう一度お試しください。",
  noTag: (name) => `${name} のニュースはありません`,
  noTagWhere: (name, search) =>
    html`このタグの付いた記事はありません。<a href="${search}">本文から<bdi>「${name}」</bdi>を検索</a>するか、<a href="/tags">タグ一覧</a>をご覧ください。`,
  nearTags: "近いタグ",
  blockedTag: (name) => `${name} はここではタグではありません`,
  blockedWhy: (name, reason, search) =>
    html`このサイトの運営者が使用を止めました${reason === "" ? nothing : html`（<bdi>${reason}</bdi>）`}。記事は、ほかのタグの下に残っています。<a href="${search}">本文から<bdi>「${name}」</bdi>を検索</a>するか、<a href="/tags">タグ一覧</a>をご覧ください。`,
};
