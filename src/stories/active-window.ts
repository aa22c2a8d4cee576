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

export function createActiveWindow(days: number): ActiveWindow {
  const newest: number[] = [];
  /** By article. */
  const moments: number[] = [];
  const inside = createHeap(moments);
  let outside: number[] = [];
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
      moments[article] = at;
      if (at >= start()) inside.push(article);
      else outside.push(article);
      while (inside.size() > 0 && moments[inside.first()]! < start()) outside.push(inside.shift());
      const leaving = outside.slice(left, Math.max(left, outside.length - mostOutside));
      left += leaving.length;
      if (left > mostOutside) {
        outside = outside.slice(left);
        left = 0;
      }
      return leaving;
    },
  };
}

/** A binary heap of articles, oldest first: they arrive in any order. */
function createHeap(moments: number[]) {
  const entries: number[] = [];
  const momentOf = (at: number) => moments[entries[at]!]!;
  const swapIfOlder = (child: number, parent: number): boolean => {
    if (momentOf(child) >= momentOf(parent)) return false;
    [entries[child], entries[parent]] = [entries[parent]!, entries[child]!];
    return true;
  };

  function sink(from: number): void {
    let at = from;
    for (;;) {
      const child = at * 2 + 1;
      if (child >= entries.length) return;
      const right = child + 1;
      const older = right < entries.length && momentOf(right) < momentOf(child) ? right : child;
      if (!swapIfOlder(older, at)) return;
      at = older;
    }
  }

  return {
    size: () => entries.length,
    first: () => entries[0]!,
    push(article: number): void {
      let at = entries.push(article) - 1;
      while (at > 0 && swapIfOlder(at, (at - 1) >> 1)) at = (at - 1) >> 1;
    },
    shift(): number {
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
