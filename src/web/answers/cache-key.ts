import type { Asked } from "../web.ts";

/** Query parameters that change an answer, by the first part of its path. */
const knownParameters: Record<string, readonly string[]> = {
  "": ["before"],
  tags: ["before", "view", "kind", "letter"],
  publishers: ["before"],
  categories: ["before"],
  search: ["q", "before"],
  "search.rss": ["q"],
  "search.atom": ["q"],
  "search.json": ["q"],
};

/** One key for all addresses that show the same: parameters that the page does not know are left out. */
export function cacheKey({ host, target }: Asked): string {
  const at = target.indexOf("?");
  if (at === -1) return `${host} ${target}`;
  const path = target.slice(0, at);
  const known = knownParameters[path.split("/", 2)[1] ?? ""] ?? [];
  const sent = new URLSearchParams(target.slice(at + 1));
  const kept = new URLSearchParams();
  for (const name of known) {
    const value = sent.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? `${host} ${path}` : `${host} ${path}?${kept}`;
}
