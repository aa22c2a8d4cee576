/**
 * For each key (32 bits) how many hold it, and a list of those that are to be found by it. Typed arrays, because there
 * are millions: an open-addressing table of keys, and chains of nodes.
 */
export interface Postings {
  count(key: number): number;
  /** Counts one holder more. */
  add(key: number): void;
  /** Counts one holder less; what lists it stays until `clear`, so ask whether an item is still there. */
  drop(key: number): void;
  /** Lists an item under a key that has been added. */
  list(key: number, item: number): void;
  each(key: number, visit: (item: number) => void): void;
  /** Starts anew, keeping the room: for lists in which most items are gone. */
  clear(): void;
}

const fullest = 0.8;
const none = -1;

export function createPostings(): Postings {
  let keys = new Uint32Array(1 << 10);
  let counts = new Int32Array(keys.length);
  let heads = new Int32Array(keys.length).fill(none);
  let used = 0;
  let items = new Int32Array(1 << 10);
  let nexts = new Int32Array(items.length);
  let nodes = 0;

  /** Where a key stands, or the empty place where it would. 0 marks empty places, so that key 0 shares with key 1. */
  function placeOf(key: number): number {
    const mask = keys.length - 1;
    let place = key & mask;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  function grow(): void {
    const [oldKeys, oldCounts, oldHeads] = [keys, counts, heads];
    keys = new Uint32Array(oldKeys.length * 2);
    counts = new Int32Array(keys.length);
    heads = new Int32Array(keys.length).fill(none);
    for (const [from, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const place = placeOf(key);
      keys[place] = key;
      counts[place] = oldCounts[from]!;
      heads[place] = oldHeads[from]!;
    }
  }

  return {
    count: (key) => counts[placeOf(key || 1)]!,
    add(key) {
      let place = placeOf(key || 1);
      if (keys[place] === 0) {
        if (used > keys.length * fullest) {
          grow();
          place = placeOf(key || 1);
        }
        keys[place] = key || 1;
        used += 1;
      }
      counts[place]! += 1;
    },
    drop(key) {
      counts[placeOf(key || 1)]! -= 1;
    },
    list(key, item) {
      if (nodes === items.length) {
        items = enlarge(items);
        nexts = enlarge(nexts);
      }
      const place = placeOf(key || 1);
      items[nodes] = item;
      nexts[nodes] = heads[place]!;
      heads[place] = nodes;
      nodes += 1;
    },
    each(key, visit) {
      for (let node = heads[placeOf(key || 1)]!; node !== none; node = nexts[node]!) visit(items[node]!);
    },
    clear() {
      keys.fill(0);
      counts.fill(0);
      heads.fill(none);
      used = 0;
      nodes = 0;
    },
  };
}

function enlarge(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(old.length * 1.25));
  larger.set(old);
  return larger;
}
