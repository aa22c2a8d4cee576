import type { StorySuccession } from "../domain/regrouping.ts";
import type { Change } from "./look-back.ts";
import { mostFrequent } from "./most-frequent.ts";
import type { StoryBoard } from "./story-board.ts";

/** What changes of single articles mean for stories: which are no more, which are new. */
export function listSuccessions(
  changes: readonly Change[],
  { isStory, membersOf }: Pick<StoryBoard, "isStory" | "membersOf">,
): { merged: StorySuccession[]; split: StorySuccession[] } {
  const left = Map.groupBy(changes, ({ from }) => from);
  const reached = Map.groupBy(changes, ({ to }) => to);
  const merged = [...left]
    .filter(([from]) => !isStory(from))
    .map(([from, gone]) => ({ from, to: mostFrequent(gone.map(({ to }) => to)) }));
  const split = [...reached]
    .filter(([to, come]) => come.length === membersOf(to).length)
    .map(([to, come]) => ({ from: mostFrequent(come.map(({ from }) => from)), to }));
  return { merged, split };
}
