import type { StoryArticle } from "../domain/story.ts";
import { isQuotable } from "./is-quotable.ts";
import { readWords } from "./read-words.ts";
import { splitSentences } from "./split-sentences.ts";
import { stopWords } from "./stop-words.ts";

/** A sentence of an article, with what it may tell. All words are folded as `readWords` does. */
export interface ReadSentence {
  sentence: string;
  words: string[];
  /** Without stop words, each once. */
  telling: string[];
  /** The last words of the names in it. */
  names: string[];
  numbers: string[];
  /** May stand alone in quotes: a whole sentence of a fit length, no furniture. */
  quotable: boolean;
  /** Begins with a word that only the sentence before explains. */
  leans: boolean;
  /** Tells of a year that was over when the article appeared. */
  isPast: boolean;
}

/** What comes later is background. */
const mostCharacters = 8_000;
/** "WASHINGTON (Agency) - ", "Berlin (dpa) – ", "WASHINGTON, DC – ", "Washington (CNN) " */
const dateline =
  /^(?:\p{Lu}[\p{L}\s.,/]{1,40}\([^()]{2,30}\)\s*[-–—]+\s*|\p{Lu}{3}[\p{Lu}\s.,/]{0,40}[-–—]+\s+|\p{Lu}\p{Ll}+ \(\p{Lu}{2,6}\)\s+)/u;
const leaningStart =
  /^["“„«'(]?(?:he|she|they|it|this|that|these|those|his|her|their|its|but|and|so|however|also|then|er|sie|es|dies\w*|das|il|elle|ils|elles|ce|cela|él|ella|ellos|esto|eso|lui|lei)\b/iu;

export function readSentences(article: StoryArticle): ReadSentence[] {
  const stop = stopWords(article.language);
  const names = article.names.map((name) => readWords(name)).filter((words) => words.length > 0);
  const year = Number(article.publishedAt.slice(0, 4));
  const readOne = (sentence: string) => read(sentence, { stop, names, year });
  const title = readOne(article.title);
  const body = splitSentences(article.text.slice(0, mostCharacters), article.language);
  return [{ ...title, quotable: false }, ...body.map((sentence) => readOne(sentence.replace(dateline, "")))];
}

interface Knowledge {
  stop: ReadonlySet<string>;
  /** Names as folded words. */
  names: readonly string[][];
  /** In which the article appeared. */
  year: number;
}

function read(sentence: string, { stop, names, year }: Knowledge): ReadSentence {
  const words = readWords(sentence);
  const own = new Set(words);
  const telling = [...own].filter((word) => word.length > 1 && !stop.has(word));
  const here = names.filter((name) => name.every((word) => own.has(word)));
  return {
    sentence,
    words,
    telling,
    names: [...new Set(here.map((name) => name.at(-1)!))],
    numbers: telling.filter(isTellingNumber),
    quotable: isQuotable(sentence),
    leans: leaningStart.test(sentence),
    isPast: (sentence.match(/\b(?:18|19|20)\d\d\b/g) ?? []).some((found) => Number(found) < year - 1),
  };
}

/** Not years, nor single digits: these are in every text. */
function isTellingNumber(word: string): boolean {
  return /^\p{N}/u.test(word) && !/^(?:19|20)\d\d$/.test(word) && !/^\d(?:st|nd|rd|th)?$/.test(word);
}
