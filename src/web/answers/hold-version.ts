/**
 * The archive's version, as pages follow it: a change shows at once, and those after it once `holdMs` have passed. While
 * polling saves a batch after the other, pages would else be made anew for each of them. `clock` is in milliseconds.
 */
export function holdVersion(version: () => number, clock: () => number, holdMs: number): () => number {
  let shown = version();
  let changedAt = Number.NEGATIVE_INFINITY;
  return () => {
    const newest = version();
    if (newest !== shown && clock() - changedAt >= holdMs) {
      shown = newest;
      changedAt = clock();
    }
    return shown;
  };
}
