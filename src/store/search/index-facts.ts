import type { Category } from "../../domain/category.ts";

/** Stands between what a fact is of and what it is; no word of a text holds it. */
const mark = "\u{e000}";

/** Facts of an article as words of the index, so that they are joined with words at the speed of words. */
export const factWords = {
  /** Every article has it: what exclusions are taken from. */
  every: `every${mark}`,
  /** No article has it. */
  none: `none${mark}`,
  image: `image${mark}`,
  /** `key`: of a name that the article's tag was given. */
  tag: (key: string) => `tag${mark}${key}`,
  publisher: (id: number) => `publisher${mark}${id}`,
  category: (category: Category) => `category${mark}${category.toLowerCase()}`,
  language: (code: string) => `language${mark}${code}`,
  /** "2026", "2026-11" or "2026-11-24". */
  date: (date: string) => `date${mark}${date.replaceAll("-", "")}`,
};

interface IndexedFacts {
  publisherId: number;
  /** "2026-11-24". */
  day: string;
  category: Category;
  language: string;
  image: boolean;
  tagKeys: string[];
}

/** All facts of an article, as one text to index. */
export function indexFacts({ publisherId, day, category, language, image, tagKeys }: IndexedFacts): string {
  const words = [
    factWords.every,
    factWords.publisher(publisherId),
    factWords.category(category),
    factWords.language(language),
    ...[day.slice(0, 4), day.slice(0, 7), day].map(factWords.date),
    ...tagKeys.map(factWords.tag),
  ];
  if (image) words.push(factWords.image);
  return words.join(" ");
}
