/** How often a feed asks to be polled at most, in its own words. */
export interface FeedPace {
  /** Seconds between two polls: RSS ttl, sy:updatePeriod. */
  leastSeconds?: number;
  /** Hours of the day (0 to 23, UTC) in which it must not be polled. */
  skipHours?: number[];
  /** Days of the week (0 is Sunday, UTC) on which it must not be polled. */
  skipDays?: number[];
}
