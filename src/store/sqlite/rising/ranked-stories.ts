import { type RankedStory, rankStory } from "../../../domain/rank-story.ts";
import { risingWindow } from "../../../domain/rising-window.ts";
import type { RankedStoriesFilter } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { toMillis } from "../moments.ts";
import { measureStories, readStories, readStoryIds, readStoryMentions } from "./measure-stories.ts";

/** A newsroom is half as fresh after this part of the time that is looked at. */
const halfLifeShare = 1 / 4;
/** Stories that are looked at for a place among the first: those of most publishers. */
const mostLookedAt = 400;
const candidates = `SELECT id FROM stories WHERE last_at >= ?
  ORDER BY publishers DESC, articles DESC, last_at DESC, id DESC LIMIT ?`;

/** Stories with the newest last article since then, by independent newsrooms × freshness × rise. */
export function rankedStories(sql: Sql, { since, now: moment, limit }: RankedStoriesFilter): RankedStory[] {
  const now = toMillis(moment);
  const span = Math.max(1, (now - toMillis(since)) / 3_600_000);
  const window = risingWindow(Math.ceil(Math.min(24, span)));
  return sql.read(() => {
    const ids = readStoryIds(sql, candidates, toMillis(since), Math.max(limit, mostLookedAt));
    const mentions = readStoryMentions(sql, now, window, ids);
    const growths = new Map(measureStories(sql, now, window, mentions).map(({ id, score }) => [id, score]));
    const ranked = ids
      .map((id) => ({
        id,
        rank: rankStory(mentions.get(id) ?? [], growths.get(id) ?? 0, span * halfLifeShare),
      }))
      .sort((one, other) => other.rank.score - one.rank.score)
      .slice(0, limit);
    const stories = readStories(
      sql,
      ranked.map(({ id }) => id),
    );
    return ranked.map(({ rank }, at) => ({ ...stories[at]!, rank }));
  });
}
