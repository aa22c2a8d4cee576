import type { ArticleFilter, FilterChoices } from "../../domain/article-filter.ts";
import { countChoices } from "../../domain/count-choices.ts";
import type { NarrowedList } from "../../store/store.ts";
import type { PageSetting } from "../page-setting.ts";

/** Counting more would make a page wait. */
const mostCounted = 5_000;

/** What a list leaves to choose, from its newest articles; read once a minute for each day that is asked for. */
export async function readChoices(
  { store, memory }: PageSetting,
  list: NarrowedList,
  filter: ArticleFilter,
): Promise<{ choices: FilterChoices; counted: number | undefined }> {
  const { day } = filter;
  const newest = day === undefined ? { limit: mostCounted } : { limit: mostCounted, day };
  const key = `groups ${JSON.stringify(list)} ${day ?? ""}`;
  const { groups, complete } = await memory.recall(key, () => store.articles.groups(list, newest));
  return { choices: countChoices(groups, filter), counted: complete ? undefined : mostCounted };
}
