import { plainLetters } from "./even-text.ts";
import { stemmerOf } from "./stem-word.ts";

/** Parts a stem from its language: the "new" of a French "news" is not the English word. A private-use letter. */
const mark = "\u{e000}";
/** Without figures: their form is the word. */
const word = /(?<![\p{L}\p{N}\p{M}])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{N}\p{M}])/gu;

/** The stems of a text's words as the index holds them, each with its language; "" where it has no stemmer. */
export function stemText(text: string, language: string): string {
  const stem = stemmerOf(language);
  if (!stem) return "";
  const stems: string[] = [];
  for (const [found] of text.toLowerCase().matchAll(word)) {
    const stemmed = stem(found);
    if (stemmed !== undefined) stems.push(`${stemmed}${mark}${language}`);
  }
  return plainLetters(stems.join(" "));
}
