import { type Category, categories } from "../../domain/category.ts";
import { countTellTales, type FoundWord } from "./count-tell-tales.ts";
import { loadVocabulary, vocabularyLanguage } from "./load-vocabulary.ts";
import { splitUnspaced } from "./split-unspaced.ts";
import { isUnspaced, splitWords } from "./split-words.ts";

/** What a text says of its category. */
export interface TextVerdict {
  /** Undefined where the text says too little. */
  category: Category | undefined;
  scores: ReadonlyMap<Category, number>;
  /** The words that said most for the category, most telling first. */
  words: string[];
}

const titleLength = 300;
const textLength = 4_000;
/** A word counts more in the title, and in the lead, which says what an article is about; set on gold/categories. */
const titleWeight = 3;
const leadWeight = 1.5;
const leadWords = 150;
/** A word said ten times is not ten times as telling: counts are raised to this power. */
const repetition = 0.6;
/** One plain word in the text decides nothing; one clear word, or two plain ones, may. */
const least = 2;

/** Finds the category by tell-tale words: the vocabulary of the text's language, or English where there is none. */
export function classifyText(title: string, text: string, language: string): TextVerdict {
  const found = findTellTales(title.slice(0, titleLength), text.slice(0, textLength), language);
  const scores = new Map<Category, number>();
  for (const { count, tellTales } of found)
    for (const { category, weight } of tellTales)
      scores.set(category, (scores.get(category) ?? 0) + weight * count ** repetition);
  const best = categories.reduce<Category | undefined>(
    (top, each) => ((scores.get(each) ?? 0) > (top ? scores.get(top)! : 0) ? each : top),
    undefined,
  );
  const category = best !== undefined && scores.get(best)! >= least ? best : undefined;
  return { category, scores, words: category ? tellingWords(found, category) : [] };
}

function findTellTales(title: string, text: string, language: string): FoundWord[] {
  const own = vocabularyLanguage(language);
  const read = loadVocabulary(own) ? own : "en";
  const index = loadVocabulary(read)!;
  const split = (part: string) => (isUnspaced(read) ? splitUnspaced(part, index) : splitWords(part, read));
  const head = split(title);
  const words = head.concat(split(text));
  const weightAt = (at: number) => (at < head.length ? titleWeight : at < leadWords ? leadWeight : 1);
  return [...countTellTales(words, index, weightAt).values()];
}

function tellingWords(found: FoundWord[], category: Category): string[] {
  const weightOf = ({ count, tellTales }: FoundWord) =>
    count ** repetition * (tellTales.find((each) => each.category === category)?.weight ?? 0);
  return found
    .filter((word) => weightOf(word) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 5)
    .map(({ word }) => word.replaceAll("_", " "));
}
