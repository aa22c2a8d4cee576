/** The words behind the hashes of terms, for reasons given later: those met last, because all would take much memory. */
export interface WordMemory {
  /** Gives the hashes of terms their words, as long as they are not forgotten. */
  keep(hash: number, term: string): void;
  wordOf(hash: number): string | undefined;
}

const mostInGeneration = 100_000;

export function createWordMemory(): WordMemory {
  let young = new Map<number, string>();
  let old = new Map<number, string>();
  return {
    keep(hash, term) {
      if (young.has(hash)) return;
      young.set(hash, term);
      if (young.size < mostInGeneration) return;
      old = young;
      young = new Map();
    },
    wordOf(hash) {
      const term = young.get(hash) ?? old.get(hash);
      return term?.replace(/^@|^\w*:/, "");
    },
  };
}
