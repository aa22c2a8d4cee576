import type { FeedKind } from "./feed.ts";
import type { FeedPace } from "./feed-pace.ts";
import type { HubLink } from "./hub-link.ts";

/** What a feed says about an article, before its page is read. Moments are ISO 8601 UTC. */
export interface Item {
  /** The feed's own identifier (guid, atom:id, JSON Feed id), else the item's address. */
  id: string;
  /** Absolute address of the article's page; empty where the feed gives none. */
  url: string;
  title: string;
  /** Plain text. */
  summary?: string;
  /** HTML of the full text, where the feed carries it. */
  content?: string;
  publishedAt?: string;
  updatedAt?: string;
  authors: string[];
  categories: string[];
  image?: string;
}

/** An item that waits in the store for its page to be read. */
export interface PendingItem extends Item {
  /** Number within the store. */
  number: number;
  feedId: number;
  /** When the feed first showed it. */
  seenAt: string;
  /** When the feed first showed it as it is now; absent while it has never changed. */
  changedAt?: string;
  /** Times its page was tried in vain. */
  attempts: number;
}

/** A parsed feed. */
export interface ParsedFeed {
  kind: FeedKind;
  title?: string;
  /** The site's home page, absolute. */
  url?: string;
  /** As the feed declares it ("en-US"). */
  language?: string;
  /** How often it asks to be polled at most, where it says so. */
  pace?: FeedPace;
  /** Who pushes it, where it names someone. */
  hub?: HubLink;
  items: Item[];
}
