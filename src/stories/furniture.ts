import { hashText } from "./hash-text.ts";

/** What publishers print under all their articles: adverts for newsletters, legal lines, calls for money. */
export interface Furniture {
  /** The text without the sentences that an earlier article of the publisher had word for word; remembers the others. */
  clear(publisher: string, text: string): string;
}

/** Sentences of the last ten thousand articles or so are remembered: furniture comes back sooner. */
const mostInGeneration = 150_000;
/** Shorter ones (quotes, "He declined to comment.") come back by chance. */
const leastCharacters = 30;
/** What comes later is not looked at for terms. */
const mostCharacters = 6_000;

export function createFurniture(): Furniture {
  let young = new Set<number>();
  let old = new Set<number>();

  /** Whether it was there before; it is now. */
  function meet(hash: number): boolean {
    const known = young.has(hash) || old.has(hash);
    young.add(hash);
    if (young.size >= mostInGeneration) {
      old = young;
      young = new Set();
    }
    return known;
  }

  return {
    clear(publisher, text) {
      const sentences = text.slice(0, mostCharacters).split(/(?<=[.!?。！？]["”»」]?)\s+|\n+/u);
      const own = new Set<number>();
      const kept = sentences.filter((sentence) => {
        if (sentence.length < leastCharacters) return true;
        // Thirty bits: such numbers take no memory of their own.
        const hash = hashText(`${publisher}\n${sentence}`) >>> 2;
        if (own.has(hash)) return true;
        own.add(hash);
        return !meet(hash);
      });
      return kept.join("\n");
    },
  };
}
