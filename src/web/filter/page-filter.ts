import type { ArticleFilter } from "../../domain/article-filter.ts";
import type { FilterFact } from "../words/lists/list-words.ts";

/** What a page's list is narrowed to, with the name of the publisher that its key stands for. */
export interface PageFilter extends ArticleFilter {
  publisherName?: string;
}

/** The facts in the order in which pages show them, each with its name in addresses. */
export const filterParameters: Record<FilterFact, string> = {
  publisher: "publisher",
  language: "lang",
  category: "category",
  day: "day",
};
export const filterFacts = Object.keys(filterParameters) as FilterFact[];

/** What the filter says of a fact, as addresses write it. */
export function filterValue(filter: PageFilter, fact: FilterFact): string | undefined {
  return fact === "publisher" ? filter.publisherKey : filter[fact];
}

export function isNarrowed(filter: PageFilter): boolean {
  return filterFacts.some((fact) => filterValue(filter, fact) !== undefined);
}

/** The filter without one fact. */
export function withoutFact(filter: PageFilter, fact: FilterFact): PageFilter {
  const { publisherKey, publisherName, ...others } = filter;
  if (fact === "publisher") return others;
  const { [fact]: _, ...rest } = filter;
  return rest;
}

/** The parameters of an address that keeps the filter. */
export function filterQuery(filter: PageFilter): Record<string, string> {
  const entries = filterFacts.map((fact) => [filterParameters[fact], filterValue(filter, fact)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** An address with these parameters, or the bare path without any. */
export function withQuery(path: string, query: Record<string, string>): string {
  const parameters = new URLSearchParams(query);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
