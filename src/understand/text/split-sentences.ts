/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  (
    "mr mrs ms dr st sen rep gov gen lt col sgt capt prof rev hon jr sr no vs inc ltd co corp mt ft u.s u.k u.n e.g i.e " +
    "jan feb mar apr jun jul aug sept sep oct nov dec sra av ee ca z.b bzw d.h nr"
  ).split(" "),
);

const boundary = /[.!?…]+["”’»)\]]*\s+|[。！？।؟]+[」』”]*|\n+/gu;

/** Cuts a text into sentences: [start, end) offsets, without the empty ones. */
export function splitSentences(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    if (!endsSentence(text, match.index, match[0])) continue;
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== "") ranges.push([start, end]);
    start = end;
  }
  if (text.slice(start).trim() !== "") ranges.push([start, text.length]);
  return ranges;
}

function endsSentence(text: string, at: number, mark: string): boolean {
  if (!mark.startsWith(".") || mark.includes("\n")) return true;
  const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(before) || /\.\p{L}$/u.test(before)) return false;
  if (/^\d{1,2}$/.test(before)) return false;
  return !abbreviations.has(before.toLowerCase());
}
