import type { ListedArticle } from "../../domain/article.ts";
import type { Page } from "../../domain/page.ts";
import type { NarrowedList, Slice, Store } from "../../store/store.ts";
import { isNarrowed, type PageFilter } from "./page-filter.ts";

/** One page of a list: narrowed where there is a filter, else off its own timeline, which is quicker. */
export function readList(
  { articles }: Store,
  list: NarrowedList,
  filter: PageFilter,
  slice: Slice,
): Promise<Page<ListedArticle>> {
  if (isNarrowed(filter)) return articles.filtered(list, filter, slice);
  if (list.of === "tag") return articles.byTag(list.tagId, slice);
  if (list.of === "publisher") return articles.byPublisher(list.key, slice);
  return articles.byCategory(list.category, slice);
}
