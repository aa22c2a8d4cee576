import type { Category } from "./category.ts";
import type { Entity } from "./entity.ts";
import type { ArticleTag, TagKind } from "./tag.ts";

/** How much of the article its page gave: never show a stub or a bot wall as the article. */
export type Access = "full" | "partial" | "blocked";

export interface Image {
  url: string;
  caption?: string;
  credit?: string;
  width?: number;
  height?: number;
}

/** The clean record of an article. Moments are ISO 8601 UTC. */
export interface Article {
  /** See `articleId`. */
  id: string;
  /** The publisher's page: canonical, absolute. */
  url: string;
  publisherKey: string;
  publisherName: string;
  title: string;
  authors: string[];
  publishedAt: string;
  modifiedAt?: string;
  firstSeenAt: string;
  /** ISO 639-1, or 639-3; "und" where it cannot be told. */
  language: string;
  category: Category;
  /** The publisher's own section, as the page or feed says it. */
  section?: string;
  image?: Image;
  summary: string;
  /** Paragraphs parted by blank lines. */
  text: string;
  /** Sanitized HTML of the text: safe to show as it is. */
  html: string;
  /** Labels that the publisher gave: evidence, not tags. */
  keywords: string[];
  access: Access;
  /** Why access is not full, in words for a reader. */
  accessReason?: string;
  storyId: string;
  /** Id of the first article with the same wire text. */
  duplicateOf?: string;
}

/** What one article brings to the archive: all of it is saved in one transaction, or nothing. */
export interface Filing {
  article: Article;
  entities: Entity[];
  tags: ArticleTag[];
  /** Which rule chose the category, and on what words. */
  categoryEvidence?: string;
  /** What the language was told by. */
  languageEvidence?: string;
  /** The waiting item that this answers; it is done when the filing is saved. */
  itemNumber?: number;
  /** The item's `changedAt`: one that has changed meanwhile is not done. */
  itemChangedAt?: string;
  /** When its page was asked for, where that gave the article's text: items that are no newer need not ask again. */
  readAt?: string;
  /** Why it stands in its story: shared terms and likeness, how much is copied, or why it starts one. */
  storyEvidence?: string;
}

/** An article as lists and pages show it. */
export interface ListedArticle extends Article {
  /** Names of its tags, best first. */
  tags: { name: string; kind: TagKind; score: number }[];
  /** Copies of the same wire text that fold under this one. */
  alsoIn: { articleId: string; publisherName: string; url: string }[];
  /** Articles in its story, itself included. */
  storySize: number;
}

/** Why an article is filed as it is. */
export interface ArticleReasons {
  /** Its tags, best first, with the rules and the words of the text that gave them. */
  tags: (Pick<ArticleTag, "kind" | "score" | "evidence"> & {
    name: string;
    /** As the rules gave it, where the archive knows the tag by another name. */
    given?: string;
  })[];
  category?: string;
  language?: string;
  story?: string;
}

/** What extracting a page gives; the JSON of `tagwire extract` without its id. Moments keep the zone that the page tells. */
export interface ExtractedArticle {
  url: string;
  canonicalUrl?: string;
  title: string;
  /** The line under the headline that sums the article up, where the page marks one. */
  subtitle?: string;
  authors: string[];
  publishedAt?: string;
  modifiedAt?: string;
  section?: string;
  keywords: string[];
  publisher?: string;
  language?: string;
  image?: Image;
  text: string;
  html: string;
  access: Access;
  accessReason?: string;
}

/** What the understanding of a text needs; unknown facts are left out. */
export interface AnnotateInput {
  title: string;
  text: string;
  language?: string;
  publisher?: string;
  publishedAt?: string;
  section?: string;
  keywords?: string[];
  /** Address of the article: its path may name the section. */
  url?: string;
}

/** What the understanding of a text gives. */
export interface Annotation {
  language: string;
  category: Category;
  /** Which rule chose the category, and on what words. */
  categoryEvidence: string;
  /** What the language was told by. */
  languageEvidence?: string;
  entities: Entity[];
  tags: ArticleTag[];
}
