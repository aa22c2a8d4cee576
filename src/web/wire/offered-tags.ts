import { listedTags } from "../../domain/tag-birth.ts";
import type { PageSetting } from "../page-setting.ts";

const mostOffered = 24;

/** Names of tags that a reader may want to follow: those used most. */
export function offeredTags({ store, memory, birth, now }: PageSetting): Promise<string[]> {
  return memory.recall("offered tags", async () => {
    const listed = birth && { listed: listedTags(birth, now) };
    const tags = await store.tags.list({ limit: mostOffered, order: "articles", ...listed });
    return tags.map(({ name }) => name);
  });
}
