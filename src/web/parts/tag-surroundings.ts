import { broaderThemes, narrowerThemes } from "../../domain/broader-themes.ts";
import type { TagCount } from "../../domain/tag.ts";
import { listedTags } from "../../domain/tag-birth.ts";
import type { Store } from "../../store/store.ts";
import type { PageSetting } from "../page-setting.ts";

const [mostRelated, mostPublishers] = [12, 12];

/** What stands around a tag, read once a minute: related tags, publishers, broader and narrower themes. */
export type Surroundings = Awaited<ReturnType<typeof lookAround>>;

export function readSurroundings(setting: PageSetting, tag: TagCount): Promise<Surroundings> {
  return setting.memory.recall(`tag ${tag.id}`, () => lookAround(setting, tag));
}

async function lookAround({ store, now, birth }: PageSetting, tag: TagCount) {
  const [related, publishers, broader, narrower] = await Promise.all([
    store.tags.related(tag.id, mostRelated, birth && listedTags(birth, now)),
    store.tags.publishers(tag.id, mostPublishers),
    findThemes(store, tag, broaderThemes),
    findThemes(store, tag, narrowerThemes),
  ]);
  return { related, publishers, broader, narrower };
}

/** The themes over or under a theme that have a page. */
async function findThemes(
  { tags }: Store,
  { name, kind }: TagCount,
  table: ReadonlyMap<string, string[]>,
): Promise<TagCount[]> {
  const names = kind === "theme" ? (table.get(name) ?? []) : [];
  const found = await Promise.all(names.map((one) => tags.find(one)));
  return found.filter((tag) => tag !== undefined);
}
