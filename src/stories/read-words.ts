import { foldKorean } from "./fold-korean.ts";

/** Scripts that write without spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]|[.,-](?=[\p{L}\p{N}]))*/gu;
const korean = /^\p{Script=Hangul}+$/u;
const anyUnspaced = new RegExp(unspaced.source, "u");

/**
 * The words of a text, folded: lower case, no possessive, English plurals as singulars, Korean ones without
 * particles. Runs of scripts without spaces
 * are cut into overlapping pairs of characters.
 */
export function readWords(text: string): string[] {
  const words: string[] = [];
  for (const [match] of text.normalize("NFKC").matchAll(word)) {
    if (anyUnspaced.test(match)) words.push(...cutUnspaced(match));
    else words.push(foldWord(match));
  }
  return words.filter(Boolean);
}

function cutUnspaced(run: string): string[] {
  const pieces: string[] = run.replace(unspaced, " ").split(" ").filter(Boolean).map(foldWord);
  for (const [part] of run.matchAll(unspaced)) pieces.push(...pairs([...part]));
  return pieces;
}

function pairs(characters: string[]): string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => characters[at]! + character);
}

function foldWord(match: string): string {
  if (korean.test(match)) return foldKorean(match);
  const lower = match.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
  return /^[a-z]{4,}s$/.test(lower) ? singular(lower) : lower;
}

/** Words that only look like plurals (press, virus, crisis) stay; boxes lose two letters, forces one. */
function singular(lower: string): string {
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.replace(/(?<=ss|x|z|ch|sh)es$|s$/, "");
}
