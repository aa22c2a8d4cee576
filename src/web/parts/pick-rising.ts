import { listedTags } from "../../domain/tag-birth.ts";
import type { RisingTag } from "../../store/store.ts";
import type { PageSetting } from "../page-setting.ts";

/** The time in which something rises, as pages call it. */
export type RisingSpan = "day" | "week" | "month";

const spans: readonly [span: RisingSpan, hours: number][] = [
  ["day", 24],
  ["week", 7 * 24],
  ["month", 30 * 24],
];

interface RisingNow {
  span: RisingSpan;
  tags: RisingTag[];
}

const [mostTags, enough] = [100, 3];

export function isEnough(tags: readonly unknown[]): boolean {
  return tags.length >= enough;
}

/**
 * What rises in the shortest time in which there is enough of it: a small archive has too few articles a day to tell.
 * Told once a minute.
 */
export function pickRising(setting: PageSetting): Promise<RisingNow> {
  return setting.memory.recall("rising tags", () => findRising(setting));
}

async function findRising({ store, birth, now }: PageSetting): Promise<RisingNow> {
  let best: RisingNow = { span: "day", tags: [] };
  for (const [span, hours] of spans) {
    const listed = birth && listedTags(birth, now);
    const tags = await store.tags.rising({ now: now.toISOString(), hours, limit: mostTags, listed });
    if (tags.length > best.tags.length) best = { span, tags };
    if (isEnough(best.tags)) break;
  }
  return best;
}

/** The tags most used in the shortest time in which some stand in several articles; else in the longest. */
export function pickMostUsed(setting: PageSetting, limit: number) {
  return setting.memory.recall("most used", () => findMostUsed(setting, limit));
}

async function findMostUsed({ store, birth, now }: PageSetting, limit: number) {
  let used: { span: RisingSpan; tags: Awaited<ReturnType<typeof store.tags.trending>> } | undefined;
  for (const [span, hours] of spans) {
    const since = new Date(now.getTime() - hours * 3_600_000).toISOString();
    const tags = await store.tags.trending(since, limit, birth && listedTags(birth, now));
    if (tags.length > 0) used = { span, tags };
    if (isEnough(tags.filter(({ articles }) => articles >= enough))) break;
  }
  return used;
}
