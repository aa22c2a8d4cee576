import { cutCjk } from "../cut-cjk.ts";

const letters: Record<string, string> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  ø: "o",
  Ø: "o",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  ı: "i",
};
const special = new RegExp(`[${Object.keys(letters).join("")}]`, "g");

/** Letters that have no accent to take off, as they are typed without their keys: "Straße" is "Strasse". */
export function plainLetters(text: string): string {
  return text.replace(special, (letter) => letters[letter]!);
}

/** A text as it goes into an index of words that folds accents: unspaced scripts cut into pairs, letters plain. */
export function evenText(text: string): string {
  return plainLetters(cutCjk(text));
}

/** A word as an index that folds accents knows it: "Élections" is "elections". */
export function foldWord(word: string): string {
  const small = plainLetters(word.toLowerCase());
  // Nearly all words are plain ASCII.
  if (/^[\x20-\x7f]*$/.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}
