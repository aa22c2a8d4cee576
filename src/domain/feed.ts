import type { FeedPace } from "./feed-pace.ts";

export type FeedKind = "rss" | "atom" | "rdf" | "json" | "sitemap";

/** An address that we poll. Its failure is a state that is kept here, not an exception. Moments are ISO 8601 UTC. */
export interface Feed {
  id: number;
  url: string;
  title: string;
  kind?: FeedKind;
  publisherKey: string;
  demo: boolean;
  /** Ended: the publisher answered 410 Gone; it is not polled again. */
  state: "active" | "ended";
  /** Validators of the last good answer, sent back in the next conditional request (RFC 9110 §13.1). */
  etag?: string;
  lastModified?: string;
  nextPollAt: string;
  lastPolledAt?: string;
  lastSuccessAt?: string;
  /** Failed polls in a row. */
  failures: number;
  /** Why the last poll failed, in words for a person. */
  error?: string;
  /** What its last good answer asked for. */
  pace?: FeedPace;
}

/** What one poll of a feed came to; saved on the feed. */
export interface PollOutcome {
  polledAt: string;
  nextPollAt: string;
  ok: boolean;
  error?: string;
  etag?: string;
  lastModified?: string;
  title?: string;
  kind?: FeedKind;
  /** Left out, the known one stays; an empty one takes it back. */
  pace?: FeedPace;
  /** A permanent redirect (301, 308) moves the feed here. */
  movedTo?: string;
  /** The publisher said that the feed is gone for good. */
  ended?: boolean;
}
