import type { ListedArticle } from "../../../domain/article.ts";
import type { Choice } from "../../../domain/choices/choice.ts";
import type { Page } from "../../../domain/page.ts";
import type { WireSlice } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { toMoment } from "../moments.ts";
import { type Place, pageOf, placeOf } from "../read-timeline.ts";
import { nextCandidates } from "./next-candidates.ts";
import { resolveChoices } from "./resolve-choices.ts";
import { showEntries } from "./show-entries.ts";

/** Each round looks at twice as many articles; a page of a wire that mutes nearly all it follows is short. */
const mostRounds = 4;

/** One page of what is followed without what is muted, in two steps as every list: places first, then rows. */
export function readWire(sql: Sql, choices: readonly Choice[], slice: WireSlice): Page<ListedArticle> {
  return sql.read(() => {
    const resolved = resolveChoices(sql, choices, slice.now ?? new Date().toISOString());
    const limit = Math.max(1, slice.limit);
    const shown: { seq: number }[] = [];
    let place = placeOf(sql, slice);
    for (let round = 0; round < mostRounds; round += 1) {
      const { places, goesOn } = nextCandidates(sql, resolved.followed, place, (limit + 1) * 2 ** round);
      shown.push(...showEntries(sql, places, resolved).map((seq) => ({ seq })));
      if (shown.length > limit || !goesOn) return pageOf(sql, shown, limit, true);
      place = places.at(-1)!;
    }
    return { ...pageOf(sql, shown, limit, true), ...olderFrom(sql, place) };
  });
}

function olderFrom(sql: Sql, { publishedAt, seq }: Place): Pick<Page<ListedArticle>, "older"> {
  const row = sql.get<{ id: string }>("SELECT id FROM articles WHERE seq = ?", seq);
  return row ? { older: { publishedAt: toMoment(publishedAt), articleId: row.id } } : {};
}
