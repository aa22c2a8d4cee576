import { healthDays, judgeHealth, type PublisherHealth } from "../../domain/publisher-health.ts";
import type { PageSetting } from "../page-setting.ts";

/** How reading has gone lately, by the keys of the publishers whose articles did not all come whole. Read once a minute. */
export function readHealth({
  store,
  now,
  memory,
}: PageSetting): Promise<ReadonlyMap<string, PublisherHealth>> {
  return memory.recall("health", async () => {
    const since = new Date(now.getTime() - healthDays * 86_400_000).toISOString();
    const found = await store.publishers.access(since);
    const judged = found.map(({ key, days }) => [key, judgeHealth(days)] as const);
    return new Map(judged.filter(([, { partial, blocked }]) => partial + blocked > 0));
  });
}
