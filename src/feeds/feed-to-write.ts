/** A picture; what is not known of it is left out. */
export interface ImageToWrite {
  url: string;
  /** Media type: "image/jpeg". */
  type?: string;
  bytes?: number;
  width?: number;
  height?: number;
}

/** An item of a feed that we publish. Moments are ISO 8601 UTC, addresses absolute. */
export interface ItemToWrite {
  id: string;
  /** The article's page here. */
  url: string;
  /** The publisher's page. */
  externalUrl: string;
  title: string;
  /** The whole text as sanitized HTML; empty where it may not be shown. */
  html: string;
  text: string;
  summary: string;
  publishedAt: string;
  updatedAt?: string;
  authors: string[];
  category: string;
  tags: string[];
  /** The publisher's name. */
  publisher: string;
  image?: ImageToWrite;
  language: string;
}

/** A feed that we publish, in whichever format. */
export interface FeedToWrite {
  title: string;
  /** The feed's own address. */
  address: string;
  /** The page that the feed belongs to. */
  homepage: string;
  description: string;
  language?: string;
  updatedAt: string;
  icon?: string;
  /** WebSub hubs that push the feed. */
  hubs?: readonly string[];
  items: ItemToWrite[];
}
