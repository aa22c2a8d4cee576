import type { ListWords } from "./list-words.ts";

export const lists: ListWords = {
  narrow: "絞り込み",
  facts: { publisher: "媒体", language: "言語", category: "カテゴリー", day: "日付" },
  any: "すべて",
  show: "表示",
  without: (choice) => `${choice}を外す`,
  only: (name, articles) => `${name}だけ：${articles}`,
  everything: "すべて表示",
  none: "この条件をすべて満たす記事はありません",
  noneWhy: "上の条件のどれかを外すか、一覧全体に戻ってください。",
  counted: (articles) => `最新の${articles}のうちの本数`,
  unknown: {
    publisher: (value) =>
      `「${value}」という媒体はここにはありません。?publisher= には媒体のページのアドレスにある文字列を書きます。省くとすべての媒体になります。`,
    language: (value) =>
      `「${value}」という言語はありません。?lang= には en、ja、pt などのコードを書きます。省くとすべての言語になります。`,
    category: (value) =>
      `「${value}」というカテゴリーはありません。?category= には Politics、Sports など英語の名前を書きます。省くとすべてのカテゴリーになります。`,
    day: (value) =>
      `「${value}」は日付ではありません。?day= には 2026-11-20 のように年月日を書きます。省くとすべての日になります。`,
  },
  findTag: "タグを探す",
  find: "探す",
  moreTags: "続きのタグ",
  firstTags: "最初に戻る",
  digits: "数字",
  otherLetters: "その他の文字",
  relations: (place) => `${place}と諸外国との関係`,
  relationsBetween: (one, other) => `${one}と${other}の関係`,
  country: "国",
  broader: (tags) => `${tags}の一部`,
  narrower: "より狭いテーマ",
  writesAbout: "よく書く話題",
};
