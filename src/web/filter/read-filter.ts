import { isDay } from "../../domain/article-filter.ts";
import { findCategory } from "../../domain/category.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Asking } from "../routes/routes.ts";
import type { FilterFact } from "../words/lists/list-words.ts";
import { filterFacts, filterParameters, type PageFilter } from "./page-filter.ts";

const longestShown = 60;

/** The filter of an address, for a list that `of` decides already. Throws bad-input for what no filter can be. */
export async function readFilter(asking: Asking, of?: FilterFact): Promise<PageFilter> {
  const filter: PageFilter = {};
  for (const fact of filterFacts) {
    const value = fact === of ? undefined : asking.req.query(filterParameters[fact]);
    if (!value) continue;
    const read = await readers[fact](value, asking.var.setting);
    if (!read) throw unknownValue(asking.var.setting, fact, value);
    Object.assign(filter, read);
  }
  return filter;
}

/** Forms send what was not chosen as nothing: the address without that; undefined where it says nothing of the kind. */
export function withoutUnchosen(asking: Asking): string | undefined {
  const { pathname, searchParams } = new URL(asking.req.url);
  const empty = filterFacts
    .map((fact) => filterParameters[fact])
    .filter((name) => searchParams.get(name) === "");
  if (empty.length === 0) return undefined;
  for (const name of empty) searchParams.delete(name);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

const readers: Record<
  FilterFact,
  (value: string, setting: PageSetting) => Promise<PageFilter | undefined> | PageFilter | undefined
> = {
  publisher: async (value, { store }) => {
    const publisher = await store.publishers.get(value);
    return publisher && { publisherKey: publisher.key, publisherName: publisher.name };
  },
  language: (value, { words }) => {
    if (value === "und") return { language: value };
    if (words.codeName(value, "language") === undefined) return undefined;
    const [language = value] = Intl.getCanonicalLocales(value);
    return { language };
  },
  category: (value) => {
    const category = findCategory(value);
    return category && { category };
  },
  day: (value) => (isDay(value) ? { day: value } : undefined),
};

function unknownValue({ words }: PageSetting, fact: FilterFact, value: string): TagwireError {
  return new TagwireError("bad-input", words.lists.unknown[fact](value.slice(0, longestShown)));
}
