import type { FeedPace } from "./feed-pace.ts";

export interface PollFacts {
  now: Date;
  /** Moments (ISO 8601 UTC) at which the feed's items of the last weeks were published, in any order. */
  moments: readonly string[];
  /** A fixed number of minutes between two polls; 0: by the feed's own rhythm. */
  fixedMinutes: number;
  /** What the feed asks for. */
  pace?: FeedPace | undefined;
  /** Seconds for which its server calls the answer fresh. */
  maxAgeSeconds?: number | undefined;
  /** Until then (ISO 8601 UTC) a hub sends what is new: a poll a day only makes sure. */
  pushedUntil?: string | undefined;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** The publisher's wishes (Cache-Control, ttl, skipDays) lengthen a wait to this at most, and the rhythm too. */
const longest = day;
const shortest = 5 * minute;

/** When to poll a feed next. What its publisher asks for, and a hub that sends it, only lengthen the wait. */
export function nextPollAt(facts: PollFacts): Date {
  const { moments, fixedMinutes, pace = {}, maxAgeSeconds = 0, pushedUntil } = facts;
  const now = facts.now.getTime();
  const wait = fixedMinutes > 0 ? fixedMinutes * minute : rhythmicWait(moments, now);
  const pushed = pushedUntil === undefined ? 0 : Date.parse(pushedUntil) - now;
  const asked = Math.max(pushed, (pace.leastSeconds ?? 0) * 1000, maxAgeSeconds * 1000);
  return afterSkipped(now + Math.max(wait, Math.min(longest, asked)), pace, now + longest);
}

/** How far back moments tell of a feed's rhythm, in milliseconds. */
export const rhythmSpan = 28 * day;
/** Items that came within one such while came in one go: they count once. */
const goMs = 5 * minute;
/**
 * Where a poll costs something and so does each item's waiting, the best wait is in proportion to the square root of
 * the usual gap: a feed with a hundredth of the items is polled a tenth as often. A go an hour gives 20 minutes.
 */
const waitAtOneGoAnHour = hour / 3;
/** Fewer days tell nothing of the hours of the day. */
const leastDays = 3;
/** Days' worth of a flat rhythm that are added to each hour's own count, against chance. */
const flatDays = 2;
/** The longer the silence, the less its end is due: no sooner than after this share of it. */
const silenceShare = 1 / 24;

/** Milliseconds until the roots of the rates of the hours to come add up to what one poll is worth. */
function rhythmicWait(moments: readonly string[], now: number): number {
  const goes = goesOf(moments, now);
  if (goes.length === 0) return longest;
  const roots = hourlyRates(goes, now).map(Math.sqrt);
  let left = waitAtOneGoAnHour;
  let at = now;
  while (left > 0 && at < now + longest) {
    left -= roots[new Date(at).getUTCHours()]! * minute;
    at += minute;
  }
  const silence = now - goes.at(-1)!;
  return Math.min(longest, Math.max(shortest, at - now, silence * silenceShare));
}

/** The moments of the last weeks as whole goes, oldest first. */
function goesOf(moments: readonly string[], now: number): number[] {
  const times = moments
    .map((moment) => Math.floor(Date.parse(moment) / goMs) * goMs)
    .filter((time) => time > now - rhythmSpan && time <= now);
  return [...new Set(times)].sort((one, other) => one - other);
}

/** Goes an hour to expect in each hour of the day (UTC), smoothed over its neighbours and towards the mean. */
function hourlyRates(goes: readonly number[], now: number): number[] {
  const span = Math.max(now - goes[0]!, goMs);
  const mean = goes.length / (span / hour);
  const days = span / day;
  if (days < leastDays) return Array.from({ length: 24 }, () => mean);
  const counts = Array.from({ length: 24 }, () => 0);
  for (const time of goes) counts[new Date(time).getUTCHours()]! += 1;
  return counts.map((count, at) => {
    const smooth = (counts.at(at - 1)! + 2 * count + counts[(at + 1) % 24]!) / 4;
    return (smooth + mean * flatDays) / (days + flatDays);
  });
}

/** The first moment from then on that is in no skipped hour and on no skipped day; `latest` where all are. */
function afterSkipped(time: number, { skipHours = [], skipDays = [] }: FeedPace, latest: number): Date {
  let at = time;
  while (at < latest) {
    const date = new Date(at);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return date;
    at = (Math.floor(at / hour) + 1) * hour;
  }
  return new Date(Math.max(time, latest));
}
