import type { VocabularyIndex } from "./index-vocabulary.ts";

const longest = 18;

/**
 * The vocabulary's words in a text of a language without spaces between words, or with endings joined to them
 * (Japanese, Chinese, Thai, Korean), in their order: the longest at each place. Latin words are taken whole.
 */
export function splitUnspaced(text: string, index: VocabularyIndex): string[] {
  const found: string[] = [];
  for (const run of text
    .toLowerCase()
    .normalize("NFC")
    .match(/[a-z0-9]+|[\p{L}\p{N}\p{M}ー]+/gu) ?? [])
    if (/^[a-z0-9]/.test(run)) found.push(run);
    else scanRun(run, index, found);
  return found;
}

function scanRun(run: string, index: VocabularyIndex, found: string[]): void {
  for (let at = 0; at < run.length; at += 1) {
    const word = longestWord(run, at, index);
    if (word === undefined) continue;
    found.push(word);
    at += word.length - 1;
  }
}

function longestWord(run: string, at: number, index: VocabularyIndex): string | undefined {
  for (let length = Math.min(longest, run.length - at); length >= 2; length -= 1) {
    const word = run.slice(at, at + length);
    if (index.exact.has(word)) return word;
  }
  return undefined;
}
