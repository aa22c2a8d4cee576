/** Which articles may still be joined: decides when one has left the window. */
export interface ActiveWindow {
  /** Lets an article in, by its number; gives the numbers of those that leave because of it. */
  enter(article: number, at: number): number[];
  /** Milliseconds; articles before it are too old to be joined by current ones. */
  start(): number;
}

/**
 * The window ends at the tenth newest moment seen, not at the newest: a few articles with dates in the future must not
 * push all others out.
 */
const outliers = 10;
/** Old and undated articles (a backlog, an archive read in any order) stay for as many arrivals. */
const mostOutside = 10_000;

interface Entry {
  article: number;
  at: number;
}

export function createActiveWindow(days: number): ActiveWindow {
  const newest: number[] = [];
  const inside = createHeap();
  let outside: Entry[] = [];
  let left = 0;

  const start = () => (newest.length < outliers ? Number.NEGATIVE_INFINITY : newest[0]! - days * 86_400_000);

  function remember(at: number): void {
    if (newest.length === outliers && at <= newest[0]!) return;
    newest.push(at);
    newest.sort((one, other) => one - other);
    if (newest.length > outliers) newest.shift();
  }

  return {
    start,
    enter(article, at) {
      if (!Number.isNaN(at)) remember(at);
      if (at >= start()) inside.push({ article, at });
      else outside.push({ article, at });
      while (inside.size() > 0 && inside.first().at < start()) outside.push(inside.shift());
      const leaving = outside.slice(left, Math.max(left, outside.length - mostOutside));
      left += leaving.length;
      if (left > mostOutside) {
        outside = outside.slice(left);
        left = 0;
      }
      return leaving.map((entry) => entry.article);
    },
  };
}

/** A binary heap, oldest first: articles arrive in any order. */
function createHeap() {
  const entries: Entry[] = [];
  const swapIfOlder = (child: number, parent: number): boolean => {
    if (entries[child]!.at >= entries[parent]!.at) return false;
    [entries[child], entries[parent]] = [entries[parent]!, entries[child]!];
    return true;
  };

  function sink(from: number): void {
    let at = from;
    for (;;) {
      const child = at * 2 + 1;
      if (child >= entries.length) return;
      const right = child + 1;
      const older = right < entries.length && entries[right]!.at < entries[child]!.at ? right : child;
      if (!swapIfOlder(older, at)) return;
      at = older;
    }
  }

  return {
    size: () => entries.length,
    first: () => entries[0]!,
    push(entry: Entry): void {
      let at = entries.push(entry) - 1;
      while (at > 0 && swapIfOlder(at, (at - 1) >> 1)) at = (at - 1) >> 1;
    },
    shift(): Entry {
      const first = entries[0]!;
      const last = entries.pop()!;
      if (entries.length > 0) {
        entries[0] = last;
        sink(0);
      }
      return first;
    },
  };
}
