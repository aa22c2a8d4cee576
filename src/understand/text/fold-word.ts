/** Folds a word for look-up: width, case and Latin accents do not count ("Corée" → "coree"). */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(latinMarks, "")
    .normalize("NFKC")
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i");
}

const plainAscii = /^[\x20-\x7e]*$/;
/** Combining accents; й and ё fold too, on both sides of the comparison. */
const latinMarks = /[\u0300-\u036f]/g;
