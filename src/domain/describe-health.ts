import { dayOf } from "./age.ts";
import type { Access } from "./article.ts";
import type { PublisherHealth } from "./publisher-health.ts";
import { shownShare } from "./shown-share.ts";

const words: Record<Access, string> = { full: "whole", partial: "in part", blocked: "blocked" };
const kinds: readonly Access[] = ["full", "partial", "blocked"];
const week = 7 * 86_400_000;

/** "92 % whole, 8 % blocked; since Tuesday 80 % blocked"; empty where nothing was read. */
export function describeHealth(health: PublisherHealth, now: Date): string {
  const total = health.full + health.partial + health.blocked;
  if (total === 0) return "";
  const shares = kinds.filter((kind) => health[kind] > 0).map((kind) => share(health[kind] / total, kind));
  const { change } = health;
  return change
    ? `${shares.join(", ")}; since ${dayName(change.since, now)} ${share(change.share, change.access)}`
    : shares.join(", ");
}

function share(part: number, kind: Access): string {
  return `${Math.round(shownShare(part) * 100)} % ${words[kind]}`;
}

/** A day of the last week by its name, any other as DD-MM-YYYY (UTC). */
function dayName(day: string, now: Date): string {
  if (now.getTime() - Date.parse(day) >= week) return dayOf(day);
  return new Date(day).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
}
