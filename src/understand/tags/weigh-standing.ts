import type { ArticleTag } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { ArchiveStanding, TagStanding } from "../../domain/tag-standing.ts";

/** A smaller archive tells nothing of what is common. */
const leastArchive = 500;
/** What more than this part of all articles bear says little about one of them; it loses up to half its score. */
const commonShare = 0.05;
const commonCost = 0.5;
/** A tag bursts when its share of the last day is this many times its share of the archive, and no accident. */
const leastBurst = 3;
const leastRecent = 5;
const burstGain = 1.08;
/** Several newsrooms that use a tag vouch for it; a name that none has used yet has to prove itself. */
const leastNewsrooms = 3;
const sharedGain = 1.05;
const newCost = 0.94;

/**
 * Weighs candidates by how an archive uses them: rarity, burst, and the number of newsrooms. Each that counts adds a line
 * of evidence. Without an archive, or with a small one, scores stay as they are. Relations have a measure of their own.
 */
export function weighStanding(tags: ArticleTag[], archive: ArchiveStanding | undefined): ArticleTag[] {
  if (!archive || archive.articles < leastArchive) return tags;
  return tags.map((tag) => (tag.kind === "relation" ? tag : weighTag(tag, archive)));
}

function weighTag(tag: ArticleTag, archive: ArchiveStanding): ArticleTag {
  const standing = archive.tags.get(tagKey(tag.name));
  const reasons = standing ? reasonsOf(standing, archive) : newName(tag);
  const factor = reasons.reduce((product, reason) => product * reason.factor, 1);
  return {
    ...tag,
    score: Math.round(Math.min(0.98, tag.score * factor) * 100) / 100,
    evidence: [...tag.evidence, ...reasons.map(({ line }) => line)],
  };
}

interface Reason {
  factor: number;
  line: string;
}

function reasonsOf({ articles, recent, newsrooms }: TagStanding, archive: ArchiveStanding): Reason[] {
  const share = articles / archive.articles;
  const burst = recent / Math.max(1, archive.recent) / Math.max(share, 1 / archive.articles);
  const reasons: Reason[] = [];
  if (share > commonShare)
    reasons.push({
      factor: 1 - commonCost * Math.min(1, share),
      line: `common: ${articles} of the archive's ${archive.articles} articles bear it`,
    });
  if (recent >= leastRecent && burst >= leastBurst)
    reasons.push({ factor: burstGain, line: `in a burst: ${Math.round(burst)} times its usual share today` });
  if (newsrooms >= leastNewsrooms)
    reasons.push({ factor: sharedGain, line: `${newsrooms} newsrooms use it` });
  return reasons;
}

function newName({ kind }: ArticleTag): Reason[] {
  return kind === "theme" ? [] : [{ factor: newCost, line: "no newsroom has used it yet" }];
}
