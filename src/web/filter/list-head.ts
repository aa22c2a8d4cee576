import type { NarrowedList } from "../../store/store.ts";
import type { PageSetting } from "../page-setting.ts";
import { type Html, html, nothing } from "../parts/html.ts";
import { timeline, timelineStart } from "../parts/timeline.ts";
import type { FilterFact } from "../words/lists/list-words.ts";
import { filterBar } from "./filter-bar.ts";
import { filterQuery, isNarrowed, type PageFilter, withoutFact, withQuery } from "./page-filter.ts";
import { readChoices } from "./read-choices.ts";

/** A list that a page shows: where it stands, what its address keeps, what it is narrowed to. */
export interface ShownList {
  list: NarrowedList;
  path: string;
  query: Record<string, string>;
  filter: PageFilter;
  /** The fact that the list itself decides. */
  of?: FilterFact;
  /** Since when there are articles; absent: nobody knows. */
  oldestAt?: string;
  /** False on the pages of older articles, which show no timeline. */
  isFirstPage: boolean;
}

/**
 * Over a list: the timeline of its days on the first page, what it is narrowed to, and a form to narrow it. That of a
 * list in whole is made once a minute: its bars and counts take longer than the articles under it.
 */
export function listHead(setting: PageSetting, shown: ShownList): Promise<Html> {
  const { list, query, filter, isFirstPage } = shown;
  if (isNarrowed(filter) || !isFirstPage) return makeHead(setting, shown);
  const key = `head ${setting.words.locale} ${JSON.stringify([list, query])}`;
  return setting.memory.recall(key, () => makeHead(setting, shown));
}

async function makeHead(setting: PageSetting, shown: ShownList): Promise<Html> {
  const { list, path, query, filter, oldestAt, isFirstPage } = shown;
  const [days, { choices, counted }] = await Promise.all([
    readDays(setting, list, filter),
    readChoices(setting, list, filter),
  ]);
  const today = setting.now.toISOString().slice(0, 10);
  const span = { first: oldestAt?.slice(0, 10) ?? days[0]?.day ?? today, last: today };
  const address = (day: string) => withQuery(path, { ...query, ...filterQuery({ ...filter, day }) });
  const bars = isFirstPage ? timeline(days, setting, { address, chosen: filter.day }) : nothing;
  return html`${bars}${filterBar({ ...shown, choices, counted, days: span }, setting.words)}`;
}

/** The days of a tag are counted as its articles come; others are counted here, once a minute. */
function readDays({ store, now, memory }: PageSetting, list: NarrowedList, filter: PageFilter) {
  const since = timelineStart(now);
  const others = withoutFact(filter, "day");
  if (list.of === "tag" && !isNarrowed(others))
    return memory.recall(`days ${list.tagId}`, () => store.tags.days(list.tagId, since));
  const { publisherName: _, ...filtered } = others;
  return memory.recall(`days ${JSON.stringify([list, filtered])}`, () =>
    store.articles.filteredDays(list, filtered, since),
  );
}

/** In place of a list that the filter leaves empty. */
export function nothingMeets({ path, query, filter }: ShownList, { words }: PageSetting): Html {
  if (!isNarrowed(filter)) return nothing;
  const { lists } = words;
  return html`<div class="state"><h2>${lists.none}</h2><p>${lists.noneWhy}</p><p><a href="${withQuery(path, query)}">${lists.everything}</a></p></div>`;
}
