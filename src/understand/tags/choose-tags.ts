import type { ArticleTag } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { ArchiveStanding } from "../../domain/tag-standing.ts";
import { weighStanding } from "./weigh-standing.ts";

const mostTags = 10;
/** As many as these are given even when they are weak. */
const fewestTags = 5;
const leastScore = 0.4;
const leastWeakScore = 0.3;
const mostRelations = 6;
const relationShare = 0.84;

/**
 * Best first, one tag a key, five to ten of them: weaker ones only while there are fewer than five. How an archive uses
 * the tags counts where it is known.
 */
export function chooseTags(candidates: ArticleTag[], archive?: ArchiveStanding): ArticleTag[] {
  const byKey = new Map<string, ArticleTag>();
  for (const tag of candidates) {
    const key = tagKey(tag.name);
    const known = byKey.get(key);
    if (key !== "") byKey.set(key, known ? merge(known, tag) : tag);
  }
  const sorted = weighStanding([...byKey.values()], archive).sort(
    (a, b) => b.score - a.score || (a.name < b.name ? -1 : 1),
  );
  const themes = new Set(candidates.filter(({ kind }) => kind === "theme").map(({ name }) => tagKey(name)));
  const chosen: ArticleTag[] = [];
  let relations = 0;
  for (const tag of sorted) {
    const enough = chosen.length >= fewestTags ? leastScore : leastWeakScore;
    if (chosen.length >= mostTags || tag.score < enough) break;
    if (tag.kind !== "theme" && themes.has(`${tagKey(tag.name)}s`)) continue;
    if (tag.kind === "relation" && ++relations > mostRelations) continue;
    chosen.push(tag);
  }
  return rankRelations(chosen);
}

/** A relation tag says less than its parties do, however sure it is: it is chosen by its own score, shown after them. */
function rankRelations(tags: ArticleTag[]): ArticleTag[] {
  return tags
    .map((tag) =>
      tag.kind === "relation" ? { ...tag, score: Math.round(tag.score * relationShare * 100) / 100 } : tag,
    )
    .sort((a, b) => b.score - a.score);
}

/** Two rules that agree are surer than one. */
function merge(one: ArticleTag, other: ArticleTag): ArticleTag {
  const [best, rest] = one.score >= other.score ? [one, other] : [other, one];
  const aliases = [...new Set([...(best.aliases ?? []), ...(rest.aliases ?? [])])];
  return {
    ...best,
    score: Math.round(Math.min(1, best.score + 0.3 * rest.score * (1 - best.score)) * 100) / 100,
    evidence: [...best.evidence, ...rest.evidence].slice(0, 6),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}
