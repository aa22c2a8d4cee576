/** A share of a whole (0 to 1) in whole percents, as it is shown: few are not none, and most are not all. */
export function shownShare(part: number): number {
  if (part === 0 || part === 1) return part;
  return Math.min(99, Math.max(1, Math.round(part * 100))) / 100;
}
