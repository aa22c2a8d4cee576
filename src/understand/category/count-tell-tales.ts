import { lookUpWord, type TellTale, type VocabularyIndex } from "./index-vocabulary.ts";

/** In words; Vietnamese writes each syllable as one. */
const longestPhrase = 5;

/** A vocabulary word as found in a text: how often, weighted by where. */
export interface FoundWord {
  word: string;
  count: number;
  tellTales: readonly TellTale[];
}

/** Finds the vocabulary's words in lower-case words in their order; a phrase counts instead of its words. */
export function countTellTales(
  words: readonly string[],
  index: VocabularyIndex,
  weightAt: (position: number) => number,
): Map<string, FoundWord> {
  const found = new Map<string, FoundWord>();
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseLength(words, at, index);
    const word = words.slice(at, at + length).join("_");
    const known = found.get(word);
    if (known) known.count += weightAt(at);
    else found.set(word, { word, count: weightAt(at), tellTales: lookUpParts(index, word) });
    at += length - 1;
  }
  return found;
}

function phraseLength(words: readonly string[], at: number, index: VocabularyIndex): number {
  if (!index.phraseHeads.has(words[at]!)) return 1;
  for (let length = longestPhrase; length >= 2; length -= 1)
    if (at + length <= words.length && lookUpWord(index, words.slice(at, at + length).join("_")).length > 0)
      return length;
  return 1;
}

/** "EU-Kommissarin" is looked up whole, then by its parts. */
function lookUpParts(index: VocabularyIndex, word: string): readonly TellTale[] {
  const whole = lookUpWord(index, word);
  if (whole.length > 0 || !word.includes("-")) return whole;
  return word.split("-").flatMap((part) => lookUpWord(index, part));
}
