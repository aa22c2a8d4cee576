export interface Copy {
  /** The article that was there first. */
  id: string;
  /** Share of the shorter text's shingles that stand in the other too. */
  share: number;
}

/** Finds articles that print the same text, be it cut, under another headline or with a line more. */
export interface CopyIndex {
  find(shingles: Uint32Array): Copy | undefined;
  add(id: string, shingles: Uint32Array): void;
  remove(id: string): void;
}

/** One shingle in eight, chosen by its hash, looks for candidates (Broder 1997, "mod m" sketches: cuts do not matter). */
const sampling = 8;
/** Common phrases (agencies' legal lines) lead to many articles and tell nothing. */
const mostHolders = 200;
const leastShared = 2;
const mostCandidates = 8;
/** Two texts that share less of the shorter one have been written anew. */
const leastShare = 0.7;
/** A text that is much shorter than the other quotes it, or is quoted. */
const leastRatio = 0.25;
/** Shorter texts (results, quotes of the day) look alike without being copies. */
const leastShingles = 12;

export function createCopyIndex(): CopyIndex {
  const texts = new Map<string, Uint32Array>();
  // Arrays, not sets: most shingles have one holder, and there are many.
  const holdersOf = new Map<number, string[]>();

  function candidates(shingles: Uint32Array): string[] {
    const votes = new Map<string, number>();
    for (const shingle of shingles) {
      if (shingle % sampling !== 0) continue;
      const holders = holdersOf.get(shingle);
      if (!holders || holders.length > mostHolders) continue;
      for (const id of holders) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const needed = shingles.length < sampling * 4 ? 1 : leastShared;
    return [...votes]
      .filter(([, count]) => count >= needed)
      .sort((one, other) => other[1] - one[1])
      .slice(0, mostCandidates)
      .map(([id]) => id);
  }

  return {
    find(shingles) {
      if (shingles.length < leastShingles) return undefined;
      let best: Copy | undefined;
      for (const id of candidates(shingles)) {
        const share = shareOf(shingles, texts.get(id)!);
        if (share >= leastShare && share > (best?.share ?? 0)) best = { id, share };
      }
      return best;
    },
    add(id, shingles) {
      if (shingles.length < leastShingles) return;
      texts.set(id, shingles);
      for (const shingle of shingles) {
        if (shingle % sampling !== 0) continue;
        const holders = holdersOf.get(shingle);
        if (holders) holders.push(id);
        else holdersOf.set(shingle, [id]);
      }
    },
    remove(id) {
      for (const shingle of texts.get(id) ?? []) {
        const others = holdersOf.get(shingle)?.filter((holder) => holder !== id) ?? [];
        if (others.length > 0) holdersOf.set(shingle, others);
        else holdersOf.delete(shingle);
      }
      texts.delete(id);
    },
  };
}

function shareOf(one: Uint32Array, other: Uint32Array): number {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  return shorter / longer < leastRatio ? 0 : countShared(one, other) / shorter;
}

/** Both are sorted. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let at = 0;
  for (const shingle of one) {
    while (at < other.length && other[at]! < shingle) at += 1;
    if (other[at] === shingle) shared += 1;
  }
  return shared;
}
