import type { KeptAnswer } from "./kept-answer.ts";

/** Rendered pages, the least recently used leaving first. All go when the epoch changes. */
export interface PageCache {
  find(key: string): KeptAnswer | undefined;
  /** Keeps what was rendered in that epoch; too late, when it has passed. */
  keep(key: string, epoch: string, answer: KeptAnswer): void;
  epoch(): string;
}

/** Makes a cache of at most `limit` bytes; `epoch` names the state of the world that pages show. */
export function createPageCache(limit: number, epoch: () => string): PageCache {
  const entries = new Map<string, KeptAnswer>();
  let [current, bytes] = ["", 0];

  function turn(): string {
    const name = epoch();
    if (name !== current) {
      entries.clear();
      [current, bytes] = [name, 0];
    }
    return name;
  }

  function drop(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= costOf(key, entry);
  }

  return {
    epoch: turn,
    find(key) {
      turn();
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    keep(key, renderedIn, answer) {
      if (renderedIn !== turn() || costOf(key, answer) > limit) return;
      drop(key);
      entries.set(key, answer);
      bytes += costOf(key, answer);
      while (bytes > limit) drop(entries.keys().next().value!);
    },
  };
}

/**
 * Twice the plain bytes, plus headers: gzip and Brotli together stay under the plain size for any page. The key is what
 * somebody has sent, and may be longer than the answer.
 */
function costOf(key: string, answer: KeptAnswer): number {
  return 2 * (answer.body.length + key.length) + 1024;
}
