import type { FeedPace } from "../domain/feed-pace.ts";

interface PaceFacts {
  /** Minutes (RSS 2.0). */
  ttl?: number | undefined;
  skipHours?: number[] | undefined;
  skipDays?: string[] | undefined;
  /** RSS 1.0 syndication module. */
  sy?: { updatePeriod?: string | undefined; updateFrequency?: number | undefined } | undefined;
}

const periodSeconds: Record<string, number> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 7 * 86_400,
  monthly: 30 * 86_400,
  yearly: 365 * 86_400,
};
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** How often a feed asks to be polled at most (RSS 2.0 ttl, skipHours, skipDays; sy:updatePeriod); undefined: not said. */
export function readPace({ ttl, skipHours, skipDays, sy }: PaceFacts): FeedPace | undefined {
  const period = periodSeconds[sy?.updatePeriod?.trim().toLowerCase() ?? ""] ?? 0;
  const leastSeconds = Math.max(positive(ttl) * 60, period / (positive(sy?.updateFrequency) || 1));
  // Some count the hours from 1 to 24.
  const hours = [...new Set((skipHours ?? []).map((hour) => hour % 24))].filter((hour) => hour >= 0);
  const days = (skipDays ?? [])
    .map((day) => weekdays.indexOf(day.trim().toLowerCase()))
    .filter((day) => day >= 0);
  const pace = {
    ...(leastSeconds > 0 && { leastSeconds: Math.round(leastSeconds) }),
    ...(hours.length > 0 && { skipHours: hours }),
    ...(days.length > 0 && { skipDays: [...new Set(days)] }),
  };
  return Object.keys(pace).length > 0 ? pace : undefined;
}

function positive(number: number | undefined): number {
  return number !== undefined && Number.isFinite(number) && number > 0 ? number : 0;
}
