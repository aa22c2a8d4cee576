import type { Reading, Word } from "../text/reading.ts";
import { givenNames } from "./given-names.ts";
import { kindWords, officeWords, titleWords } from "./name-words.ts";

/**
 * What the recognizer of name types sees of a name: its words, their shapes, and two words on either side. The trainer
 * and the recognizer both call this, so that they cannot drift apart.
 */
export function nameFeatures(words: Word[], reading: Reading): string[] {
  const first = words[0]!;
  const last = words.at(-1)!;
  const { from, to } = reading.sentences[first.sentence]!;
  const at = reading.words.indexOf(first, from);
  const around = (offset: number) => {
    const index = offset < 0 ? at + offset : at + words.length - 1 + offset;
    return index >= from && index < to ? reading.words[index]!.folded : "-";
  };
  return [
    "bias",
    `n=${Math.min(words.length, 4)}`,
    ...words.map(({ folded }) => `w=${folded}`),
    `first=${first.folded}`,
    `last=${last.folded}`,
    `end=${last.folded.slice(-3)}`,
    `start=${first.folded.slice(0, 3)}`,
    `shape=${words.map(({ text }) => shapeOf(text)).join("")}`,
    `kind=${kindWords.get(last.folded) ?? kindWords.get(first.folded) ?? "-"}`,
    `given=${givenNames.has(first.folded)}`,
    `before=${around(-1)}`,
    `before2=${around(-2)} ${around(-1)}`,
    `after=${around(1)}`,
    `after2=${around(1)} ${around(2)}`,
    `title=${titleWords.has(around(-1)) || officeWords.has(around(-1))}`,
    `gap=${reading.text.slice(last.end, last.end + 1)}`,
    `lead=${reading.text.slice(first.start - 1, first.start)}`,
  ];
}

/** A: capitals only, X: capital first, x: small, 9: a number, I: an initial. */
function shapeOf(word: string): string {
  if (/^\p{Lu}$/u.test(word)) return "I";
  if (/^\p{Lu}+$/u.test(word)) return "A";
  if (/^\p{N}/u.test(word)) return "9";
  return /^\p{Lu}/u.test(word) ? "X" : "x";
}
