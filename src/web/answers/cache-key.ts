import { dependsOnReader } from "../depends-on-reader.ts";
import { filterParameters } from "../filter/page-filter.ts";
import { isForPrograms } from "../is-for-programs.ts";
import type { Asked } from "../web.ts";

const filters = Object.values(filterParameters);

/** Query parameters that change an answer, by the first part of its path. */
const knownParameters: Record<string, readonly string[]> = {
  "": ["before"],
  tags: [...filters, "before", "view", "kind", "letter", "order", "text", "q", "after"],
  stories: ["text"],
  publishers: [...filters, "before", "text"],
  categories: [...filters, "before", "text"],
  "latest.rss": ["text"],
  "latest.atom": ["text"],
  "latest.json": ["text"],
  wire: ["before", "text", "article", "follow"],
  search: ["q", "sort", "before"],
  "search.rss": ["q", "text"],
  "search.atom": ["q", "text"],
  "search.json": ["q", "text"],
};

/** One key for all that is answered with the same bytes. It names what the reader chose of, never what a header holds. */
export function cacheKey({ host, target, reader }: Asked): string {
  if (isForPrograms(target)) return `${host} ${target}`;
  if (!dependsOnReader(target)) return `${host} ${pageAddress(target)}`;
  return `${reader.locale} ${reader.theme} ${host} ${pageAddress(target)}`;
}

/** One address for all that show the same: parameters that the page does not know are left out. */
export function pageAddress(target: string): string {
  const at = target.indexOf("?");
  if (at === -1) return target;
  const path = target.slice(0, at);
  const known = knownParameters[path.split("/", 2)[1] ?? ""] ?? [];
  const sent = new URLSearchParams(target.slice(at + 1));
  const kept = new URLSearchParams();
  for (const name of known) {
    const value = sent.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? path : `${path}?${kept}`;
}
