/**
 * Folds a tag's name to its key: case, accents, width, spaces, hyphens and "#" do not count.
 * "#Côte d’Ivoire", "cote-divoire" and "CotedIvoire" are all "cotedivoire".
 */
export function tagKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, keepNonLatinMarks)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øđłħıæœþð]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

/** Only the combining accents of Latin, Greek and Cyrillic go; vowel signs of other scripts carry meaning. */
function keepNonLatinMarks(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  return code >= 0x300 && code <= 0x36f ? "" : mark;
}

/** Letters that NFKD does not take apart. */
const plainLetters: Record<string, string> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
};
