import type { Access } from "../../domain/article.ts";
import type { PublisherHealth } from "../../domain/publisher-health.ts";
import { shownShare } from "../../domain/shown-share.ts";
import type { Words } from "../words/words.ts";

const kinds: readonly Access[] = ["full", "partial", "blocked"];
const week = 7 * 86_400_000;

/** "92% whole, 8% blocked; since Tuesday 80% blocked", of a publisher that was read. */
export function healthShares(health: PublisherHealth, now: Date, words: Words): string {
  const total = health.full + health.partial + health.blocked;
  const share = (kind: Access, part: number) => words.publisher.share[kind](words.percent(shownShare(part)));
  const shares = kinds
    .filter((kind) => health[kind] > 0)
    .map((kind) => share(kind, health[kind] / total))
    .join(words.comma);
  const { change } = health;
  if (!change) return shares;
  return words.publisher.change(
    shares,
    dayName(change.since, now, words),
    share(change.access, change.share),
  );
}

/** A day of the last week by its name, any other in figures. */
function dayName(day: string, now: Date, words: Words): string {
  return now.getTime() - Date.parse(day) >= week ? words.day(day) : words.weekday(day);
}
