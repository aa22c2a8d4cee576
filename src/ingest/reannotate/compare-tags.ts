import type { NamedTag } from "../../domain/reannotation.ts";

/** How the tags of one article change. */
export interface TagChange {
  gained: NamedTag[];
  lost: NamedTag[];
  /** One lost and one gained of the same kind: the article moves from the one page to the other. */
  moved: { from: NamedTag; to: NamedTag }[];
}

export function compareTags(before: NamedTag[], after: NamedTag[]): TagChange {
  const gained = without(after, before);
  const change: TagChange = { gained: [], lost: [], moved: [] };
  for (const from of without(before, after)) {
    const at = gained.findIndex(({ kind }) => kind === from.kind);
    if (at < 0) change.lost.push(from);
    else change.moved.push({ from, to: gained.splice(at, 1)[0]! });
  }
  change.gained = gained;
  return change;
}

function without(tags: NamedTag[], others: NamedTag[]): NamedTag[] {
  const names = new Set(others.map(({ name }) => name));
  return tags.filter(({ name }) => !names.has(name));
}
