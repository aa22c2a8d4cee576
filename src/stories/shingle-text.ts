import { hashText, mixBits } from "./hash-text.ts";

const shingleWords = 5;
/** Scripts without spaces give one piece a character: so many make about five words. */
const shingleCharacters = 8;
const pieces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]$/u;
/** Longer texts are alike or not by their first hundred kilobytes. */
const mostCharacters = 100_000;

/** The hashes (32 bits, sorted, each once) of all runs of five words, or eight characters, in a text. */
export function shingleText(text: string): Uint32Array {
  const words = text.slice(0, mostCharacters).normalize("NFKC").toLowerCase().match(pieces) ?? [];
  const characters = words.filter((one) => unspaced.test(one)).length;
  const size = characters > words.length / 2 ? shingleCharacters : shingleWords;
  const hashes = words.map(hashText);
  const shingles = new Set<number>();
  for (let at = 0; at + size <= hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + size; next += 1) hash = Math.imul(hash ^ hashes[next]!, 0x01000193);
    shingles.add(mixBits(hash));
  }
  return Uint32Array.from(shingles).sort();
}
