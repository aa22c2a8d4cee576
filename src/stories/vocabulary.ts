/** An article's terms by number, with their weights. */
export interface TermVector {
  terms: Uint32Array;
  weights: Float32Array;
}

/** Numbers the terms of the active articles and counts in how many each stands. */
export interface Vocabulary {
  /** Numbers the terms, without counting them. */
  vectorOf(weights: Map<string, number>): TermVector;
  /** Counts an article in, or out again when it leaves the window. */
  count(vector: TermVector): void;
  uncount(vector: TermVector): void;
  /** How telling a term is now: the logarithm of its rareness. */
  rareness(term: number): number;
  word(term: number): string;
}

/** So many articles are imagined to be there already, so that the first ones do not call every word common. */
const imaginedArticles = 30;

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const articlesWith: number[] = [];
  const free: number[] = [];
  let articles = 0;

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = free.pop() ?? words.length;
    // A copy: what was cut out of a text would keep the whole text in memory.
    const copy = Buffer.from(term).toString();
    words[number] = copy;
    articlesWith[number] = 0;
    numbers.set(copy, number);
    return number;
  }

  return {
    vectorOf: (weights) => ({
      terms: Uint32Array.from(weights.keys(), numberOf),
      weights: Float32Array.from(weights.values()),
    }),
    count({ terms }) {
      articles += 1;
      for (const term of terms) articlesWith[term]! += 1;
    },
    uncount({ terms }) {
      articles -= 1;
      for (const term of terms) {
        articlesWith[term]! -= 1;
        if (articlesWith[term] !== 0) continue;
        numbers.delete(words[term]!);
        free.push(term);
      }
    },
    rareness: (term) => Math.log((articles + imaginedArticles + 1) / (articlesWith[term]! + 0.5)),
    word: (term) => words[term]!,
  };
}
