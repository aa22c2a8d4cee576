import { foldWord } from "./fold-word.ts";
import type { Part, Reading, Sentence, Word } from "./reading.ts";
import { splitSentences } from "./split-sentences.ts";

/** Characters read of a title and of a text: beyond this nothing new is said about what the article is about. */
const longestTitle = 500;
const longestText = 24_000;
/** Characters of the text that count as its lead: two wire sentences. */
const leadLength = 360;
/** Words longer than this are addresses and noise. */
const longestWord = 48;

/** Cuts an article into sentences and words. */
export function readText(input: { title: string; text: string; language: string }): Reading {
  const title = tidy(input.title.slice(0, longestTitle));
  const body = tidy(input.text.slice(0, longestText));
  const text = `${title}\n${body}`;
  const sentences: Sentence[] = [];
  const words: Word[] = [];
  for (const [start, end] of splitSentences(text)) {
    const part = partOf(start, title.length, body);
    const from = words.length;
    addWords(words, text, start, end, sentences.length);
    sentences.push({ start, end, part, from, to: words.length });
  }
  return { language: input.language, text, sentences, words, titleCase: isTitleCase(sentences, words) };
}

/** Wire copy quotes with ``these''; control characters would split words; joiners only shape letters. */
function tidy(text: string): string {
  return text
    .replace(/[\u200c\u200d]/g, "")
    .replace(/``|''/g, '"')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u00ad\u200b\u200e\u200f\u2028-\u202e\ufeff]/g, " ")
    .replace(/ ('s|’s)\b/g, "$1");
}

function partOf(start: number, titleLength: number, body: string): Part {
  if (start < titleLength) return "title";
  const offset = start - titleLength - 1;
  const dense = /[\p{Script=Han}\p{Script=Hangul}]/u.test(body.slice(0, 60));
  return offset < (dense ? leadLength / 2.5 : leadLength) * 0.75 ? "lead" : "body";
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const upper = /^\p{Lu}/u;
const opensSentence = /["“«„‘:—([]\s*$/u;

function addWords(words: Word[], text: string, start: number, end: number, sentence: number): void {
  const slice = text.slice(start, end);
  let first = true;
  for (const match of slice.matchAll(wordPattern)) {
    if (match[0].length > longestWord && !/[^\x00-\u024f]/.test(match[0])) continue;
    const at = start + match.index;
    const capital = upper.test(match[0]);
    const initial = first || (capital && opensSentence.test(text.slice(Math.max(start, at - 3), at)));
    words.push({
      text: match[0],
      folded: foldWord(match[0]),
      start: at,
      end: at + match[0].length,
      sentence,
      capital,
      initial,
    });
    first = false;
  }
}

/** True where nearly all longer words of the title are capitalized: then a capital there says nothing. */
function isTitleCase(sentences: Sentence[], words: Word[]): boolean {
  const long = sentences
    .filter((sentence) => sentence.part === "title")
    .flatMap((sentence) => words.slice(sentence.from, sentence.to))
    .filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 3 && long.filter((word) => word.capital).length >= long.length * 0.8;
}
