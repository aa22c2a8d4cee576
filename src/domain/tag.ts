export type TagKind = "person" | "organization" | "place" | "event" | "theme" | "relation";

/** A hashtag with a page of its own. */
export interface Tag {
  id: number;
  /** As shown: "JapanRelations". */
  name: string;
  /** Folded name, see `tagKey`: "japanrelations". */
  key: string;
  kind: TagKind;
  /** Other names whose addresses lead here, as shown. */
  aliases: string[];
}

/** A tag as a step gives it to an article; the store finds or makes the `Tag` it belongs to. */
export interface ArticleTag {
  name: string;
  /** What the article's own language calls it ("Wahlen", "日本"); absent where that is the name. */
  label?: string;
  kind: TagKind;
  /** 0 to 1; best first. */
  score: number;
  /** Why: the rule, and the words of the text that it saw. */
  evidence: string[];
  /** Other names that the text gives for the same thing ("LJM", "李在明"). */
  aliases?: string[];
}

/** A tag with what the archive says of it. */
export interface TagCount extends Tag {
  articles: number;
  publishers: number;
  /** ISO 8601. */
  oldestAt: string;
  newestAt: string;
}

/** A tag that what a reader types may mean. */
export interface TagSuggestion {
  name: string;
  kind: TagKind;
  articles: number;
  /** The other name that was typed, as shown. */
  alias?: string;
}
