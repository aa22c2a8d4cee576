import type { TagCount } from "./tag.ts";

/** When a tag gets its place among the others, and when it loses it. Its address answers before and after. */
export interface TagBirth {
  /** So many publishers carry it ... */
  publishers: number;
  /** ... or so many articles. */
  articles: number;
  /** Days without an article after which it leaves the directory. */
  idleDays: number;
}

/** The bounds within which a tag stands in the directory. */
export interface ListedTags extends Pick<TagBirth, "publishers" | "articles"> {
  /** Its newest article is not older; ISO 8601. */
  usedSince: string;
}

export function listedTags({ publishers, articles, idleDays }: TagBirth, now: Date): ListedTags {
  return { publishers, articles, usedSince: new Date(now.getTime() - idleDays * 86_400_000).toISOString() };
}

export function isBorn(
  tag: Pick<TagCount, "publishers" | "articles">,
  { publishers, articles }: Pick<TagBirth, "publishers" | "articles">,
): boolean {
  return tag.publishers >= publishers || tag.articles >= articles;
}
