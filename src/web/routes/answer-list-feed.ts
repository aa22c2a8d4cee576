import type { FeedExtension } from "../../domain/addresses.ts";
import type { NarrowedList } from "../../store/store.ts";
import { titleWith } from "../filter/name-choices.ts";
import { filterQuery, isNarrowed, withQuery } from "../filter/page-filter.ts";
import { readFilter } from "../filter/read-filter.ts";
import { readList } from "../filter/read-list.ts";
import type { FilterFact } from "../words/lists/list-words.ts";
import { answerFeed } from "./answer-feed.ts";
import type { Asking } from "./routes.ts";

/** A list that an address can narrow. */
export interface FeedList {
  list: NarrowedList;
  /** The fact that the list itself decides. */
  of?: FilterFact;
  title: string;
  description: string;
  address(extension?: FeedExtension): string;
}

/** Answers with the feed of a list, narrowed as its address says. */
export async function answerListFeed(
  asking: Asking,
  { list, of, title, description, address }: FeedList,
  extension: Exclude<FeedExtension, "">,
): Promise<Response> {
  const { store, words, pageSize } = asking.var.setting;
  const filter = await readFilter(asking, of);
  const { entries } = await readList(store, list, filter, { limit: pageSize });
  const facts = {
    title: titleWith(title, filter, words),
    description,
    path: withQuery(address(extension), filterQuery(filter)),
    page: withQuery(address(), filterQuery(filter)),
    unannounced: isNarrowed(filter),
  };
  return answerFeed(asking, entries, facts, extension);
}
