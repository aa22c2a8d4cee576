import type { Span } from "./recognize-spans.ts";

/** Marks that a name neither begins nor ends with, nor goes across. */
const edges = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const innerMark = /[【】「」『』《》〈〉\n]/u;
/** 国際オリンピック委員会（IOC: what stands in brackets is another name of the same. */
const bracketed = /[\s]*[（(].*$/u;
/** 米ファイザー: a country's sign before a name in another script. */
const countrySign = /^[米英独仏露韓中伊印豪加](?=[\p{Script=Katakana}A-Za-zＡ-Ｚ])/u;
/** These say nothing whatever the model makes of them: times, numbers and everyday words. */
const nothing =
  /^(?:[\p{N}\p{P}\s]*|今日|昨日|明日|同日|今年|昨年|当時|二度|永久|大会|事件|국내|해외|오늘|어제)$/u;

/** Takes off what does not belong to a name that a model found; undefined where nothing is left. */
export function trimName(text: string, span: Span): Span | undefined {
  const found = text.slice(span.start, span.end);
  if (innerMark.test(found) || /^[^（(]+[）)]/u.test(found)) return undefined;
  const open = /^[（(]/u.test(found) ? found : found.replace(bracketed, "");
  const leading = /^[\s\p{P}]*/u.exec(open)![0];
  const bare = open.replace(edges, "");
  const name = bare.replace(countrySign, "");
  if (name === "" || nothing.test(name) || /^[\p{Script=Hiragana}]{1,3}$/u.test(name)) return undefined;
  const start = span.start + leading.length + (bare.length - name.length);
  return { ...span, start, end: start + name.length };
}
