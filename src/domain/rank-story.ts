import type { Mention } from "./measure-rise.ts";
import type { Story } from "./story.ts";

/** Why a story stands where it stands. */
export interface StoryRank {
  /** Independent newsrooms that write about it. */
  newsrooms: number;
  /** The same, each counting less the longer it is since it last wrote. */
  fresh: number;
  /** How many times as much as usual it is at least; see `growthAtLeast`. */
  growth: number;
  score: number;
}

export interface RankedStory extends Story {
  rank: StoryRank;
}

/**
 * How high a story stands on the front page: independent newsrooms × freshness × rise. Each newsroom counts half after
 * `halfLife` hours of silence, so that one straggler does not bring an old story back. Many say more than as many
 * single ones: a story of three newsrooms is worth six of one. Each doubling of its growth is worth as much again.
 */
export function rankStory(mentions: readonly Mention[], growth: number, halfLife: number): StoryRank {
  const newest = new Map<number, number>();
  for (const { newsroom, hoursAgo } of mentions)
    newest.set(newsroom, Math.min(newest.get(newsroom) ?? Number.POSITIVE_INFINITY, Math.max(0, hoursAgo)));
  const fresh = [...newest.values()].reduce((sum, hours) => sum + 0.5 ** (hours / halfLife), 0);
  const rise = 1 + Math.log2(Math.max(1, growth));
  const score = fresh * Math.log2(1 + newest.size) * rise;
  return { newsrooms: newest.size, fresh, growth, score };
}
