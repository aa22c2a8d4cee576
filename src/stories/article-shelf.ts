import { mostTerms, type TermVector } from "./pick-terms.ts";
import { createShelf } from "./shelf.ts";

export interface BoardArticle {
  vector: TermVector;
  /** Empty where unknown. */
  language: string;
  publisher: string | undefined;
  /** In milliseconds; NaN where unknown. */
  at: number;
}

/** What is known of each article, by its number: no texts. */
export interface ArticleShelf {
  put(number: number, article: BoardArticle): void;
  /** Its terms are a view, good until the number is put again. */
  at(number: number): BoardArticle;
  vectorAt(number: number): TermVector;
  languageAt(number: number): string;
}

export function createArticleShelf(): ArticleShelf {
  const terms = createShelf<Uint32Array>(Uint32Array, mostTerms);
  const weights = createShelf<Uint8Array>(Uint8Array, mostTerms);
  const moments: number[] = [];
  const languages: string[] = [];
  const publishers: (string | undefined)[] = [];
  const vectorAt = (number: number) => ({ terms: terms.row(number), weights: weights.row(number) });

  return {
    put(number, { vector, language, publisher, at }) {
      terms.put(number, vector.terms);
      weights.put(number, vector.weights);
      moments[number] = at;
      languages[number] = language;
      publishers[number] = publisher;
    },
    at: (number) => ({
      vector: vectorAt(number),
      language: languages[number]!,
      publisher: publishers[number],
      at: moments[number]!,
    }),
    vectorAt,
    languageAt: (number) => languages[number]!,
  };
}
