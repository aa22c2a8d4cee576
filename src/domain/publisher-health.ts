import type { Access } from "./article.ts";

/** How much of a publisher's articles its pages gave, by the day (UTC, "2026-11-24") on which they were first seen. */
export interface AccessDay extends Record<Access, number> {
  day: string;
}

/** How reading a publisher's pages has gone lately. */
export interface PublisherHealth extends Record<Access, number> {
  /** What is different since when: the share of articles that are so since that day. Absent where nothing is. */
  change?: { since: string; access: Access; share: number };
}

/** Days that `judgeHealth` is meant for. */
export const healthDays = 30;
/** Before and after a change at least so many articles must have come, for chance to be no explanation. */
const leastBefore = 8;
const leastAfter = 5;
/** The share of whole articles must have moved by so much. */
const leastMove = 0.4;
/** Gain in log likelihood of two shares over one; 6 comes by chance once in 1,900 times (chi-squared, one degree). */
const leastGain = 6;

/** Adds up the days, in any order, and finds since when the share of whole articles is another: the likeliest day. */
export function judgeHealth(days: readonly AccessDay[]): PublisherHealth {
  const sorted = days.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const change = findChange(sorted);
  return { ...add(sorted), ...(change && { change }) };
}

type Counts = Record<Access, number>;

function add(days: readonly Counts[]): Counts {
  const sum = (access: Access) => days.reduce((total, day) => total + day[access], 0);
  return { full: sum("full"), partial: sum("partial"), blocked: sum("blocked") };
}

const size = ({ full, partial, blocked }: Counts) => full + partial + blocked;

function findChange(days: readonly AccessDay[]): PublisherHealth["change"] {
  const all = likelihood(add(days));
  let found: PublisherHealth["change"];
  let bestGain = leastGain;
  for (let at = 1; at < days.length; at += 1) {
    const [before, after] = [add(days.slice(0, at)), add(days.slice(at))];
    const gain = likelihood(before) + likelihood(after) - all;
    if (gain < bestGain || !differ(before, after)) continue;
    bestGain = gain;
    found = { since: days[at]!.day, ...newState(before, after) };
  }
  return found;
}

function differ(before: Counts, after: Counts): boolean {
  if (size(before) < leastBefore || size(after) < leastAfter) return false;
  return Math.abs(before.full / size(before) - after.full / size(after)) >= leastMove;
}

/** Log likelihood of the whole ones among all, by their own share. */
function likelihood(counts: Counts): number {
  const n = size(counts);
  const part = (count: number) => (count === 0 ? 0 : count * Math.log(count / n));
  return part(counts.full) + part(n - counts.full);
}

function newState(before: Counts, after: Counts): { access: Access; share: number } {
  const better = after.full / size(after) > before.full / size(before);
  const access = better ? "full" : after.blocked >= after.partial ? "blocked" : "partial";
  return { access, share: after[access] / size(after) };
}
