import { expectedCount, growthAtLeast, leastGrowth, type Past, usualCount } from "./growth.ts";

/** An article in the window; never a copy of wire text. */
export interface Mention {
  /** Whole hours before now. */
  hoursAgo: number;
  newsroom: number;
}

/** How something has grown against its own past. */
export interface Rise {
  /** Articles in the window, without copies. */
  articles: number;
  /** Independent newsrooms that wrote them. */
  newsrooms: number;
  /** How many would be usual, where a newsroom counts once an hour; infinite where there is no past to tell by. */
  before: number;
  /** How many times as much as usual it is at least; see `growthAtLeast`. */
  score: number;
}

interface Window extends Past {
  hours: number;
  /** Articles in the archive in this window. */
  archive: number;
}

/**
 * Measures the articles of a window against the windows before. A newsroom counts once an hour; the loudest one never
 * counts for more than all the others, so that a live ticker is no trend, and one newsroom alone counts nothing. The
 * newest hour counts three times as much as the oldest.
 */
export function measureRise(mentions: readonly Mention[], window: Window): Rise {
  const hourly = new Map<string, Mention>();
  for (const mention of mentions) hourly.set(`${mention.newsroom} ${mention.hoursAgo}`, mention);
  const byNewsroom = new Map<number, number>();
  for (const { newsroom, hoursAgo } of hourly.values())
    byNewsroom.set(newsroom, (byNewsroom.get(newsroom) ?? 0) + freshness(hoursAgo, window.hours));
  const counted = withoutLoudest([...byNewsroom.values()]);
  const expected = expectedCount(counted, window.archive, window);
  return {
    articles: mentions.length,
    newsrooms: byNewsroom.size,
    before: usualCount(window.archive, window),
    score: growthAtLeast(counted, expected),
  };
}

function freshness(hoursAgo: number, hours: number): number {
  return 1.5 - (hoursAgo + 0.5) / hours;
}

function withoutLoudest(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Math.min(all, 2 * (all - Math.max(0, ...counts)));
}

export function isRising({ newsrooms, score }: Rise): boolean {
  return newsrooms >= 2 && score >= leastGrowth;
}

/** What rises most first; of equals what more newsrooms write about. */
export function byRise(one: Rise, other: Rise): number {
  return other.score - one.score || other.newsrooms - one.newsrooms || other.articles - one.articles;
}
