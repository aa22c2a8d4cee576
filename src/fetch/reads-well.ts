import { latinEncodings } from "./encoding-labels.ts";

/** Share of unreadable characters among those beyond ASCII. UTF-8 is so telling that a mixture is still UTF-8. */
const mostUnreadable = { utf8: 0.25, other: 0.05 };
const fewLetters = 40;

/**
 * Whether a sample decoded in the encoding that was declared can be right: it is not when much is unreadable, when
 * "Western" text is mostly accented letters (that is what Cyrillic or Greek looks like in a Latin encoding), or when
 * capitals follow small letters everywhere (KOI8-R read as windows-1251, and the other way round).
 */
export function readsWell(sample: string, encoding: string): boolean {
  const beyond = count(sample, /[^\p{ASCII}]/gu);
  const unreadable = count(sample, /[\uFFFD\u0080-\u009F]/g);
  const most = encoding === "utf-8" ? mostUnreadable.utf8 : mostUnreadable.other;
  if (unreadable > most * beyond) return false;
  if (latinEncodings.has(encoding)) return !isMostlyAccents(sample);
  return !isCaseUpsideDown(sample);
}

function isMostlyAccents(sample: string): boolean {
  const letters = count(sample, /\p{L}/gu);
  return letters > 10 && count(sample, /[^\p{ASCII}]/gu) > 0.5 * letters;
}

function isCaseUpsideDown(sample: string): boolean {
  const upper = count(sample, /[\p{Lu}--\p{ASCII}]/gv);
  const lower = count(sample, /[\p{Ll}--\p{ASCII}]/gv);
  return upper + lower > fewLetters && upper > 3 * lower;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
