/** What an archive says of a tag, for choosing the tags of a new article. */
export interface TagStanding {
  /** Articles that bear it. */
  articles: number;
  /** Those of the last day. */
  recent: number;
  /** Newsrooms that have used it. */
  newsrooms: number;
}

/** A snapshot of an archive's tags; the same snapshot gives the same tags. */
export interface ArchiveStanding {
  /** All articles, and those of the last day. */
  articles: number;
  recent: number;
  /** By the tag's key, see `tagKey`; a tag that is missing is borne by no article. */
  tags: ReadonlyMap<string, TagStanding>;
}
