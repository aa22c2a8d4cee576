import { html } from "../../parts/html.ts";
import { makeForms } from "../forms.ts";
import type { LiveWords, OfflineWords } from "./live-words.ts";

const { count } = makeForms("ja");

export const live: LiveWords = {
  arrived: (number) => count(number, { other: "新着記事#本" }),
  full: "新着記事のお知らせを受けている読者が多く、これ以上は受け付けられません。このページはこのまま読めます。新しい記事を見るには再読み込みしてください。",
  noList: (page) =>
    `「${page}」に記事の一覧はありません。?page= には、トップページ、タグ、カテゴリー、媒体のパスを指定します（例：/tags/JapanRelations）。`,
  noMark: "?after= には、ページの data-after にある数を指定します。",
};

export const offline: OfflineWords = {
  title: "接続がありません",
  why: "このページを開けません。この端末にも保存されていません。接続してから、もう一度お試しください。",
  kept: "この端末に保存されているページ",
  none: "保存されているページはまだありません。読んだページが保存されます。",
  asOf: (time) => html`オフライン：${time}時点の内容です。`,
  again: "もう一度試す",
};
