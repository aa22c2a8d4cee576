import { isBorn, type TagBirth } from "../../domain/tag-birth.ts";
import type { Store } from "../../store/store.ts";
import type { PageChange } from "./create-tally.ts";
import type { Difference } from "./difference.ts";

const mostPublishers = 100_000;

/** Which tags come into the directory by what changes, and which leave it. By name. */
export async function findBirths(
  store: Store,
  pages: Map<string, PageChange>,
  birth: TagBirth,
): Promise<Difference["pages"]> {
  const found: Difference["pages"] = { born: [], gone: [] };
  for (const [name, change] of pages) {
    const before = await store.tags.find(name);
    const was = before !== undefined && isBorn(before, birth);
    const articles = sumOf(change.values()) + (before?.articles ?? 0);
    const publishers = await countPublishers(store, before?.id, change);
    const is = isBorn({ articles, publishers }, birth);
    if (is !== was) found[is ? "born" : "gone"].push(name);
  }
  return { born: found.born.sort(), gone: found.gone.sort() };
}

async function countPublishers(store: Store, tagId: number | undefined, change: PageChange): Promise<number> {
  const before = tagId === undefined ? [] : await store.tags.publishers(tagId, mostPublishers);
  const counts = new Map(before.map(({ key, articles }) => [key, articles]));
  for (const [key, by] of change) counts.set(key, (counts.get(key) ?? 0) + by);
  return [...counts.values()].filter((articles) => articles > 0).length;
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
