import type { Feed, FeedKind } from "../../domain/feed.ts";
import { toMoment } from "./moments.ts";

export interface FeedRow {
  id: number;
  url: string;
  title: string;
  kind: FeedKind | null;
  publisher_key: string;
  demo: number;
  state: "active" | "ended";
  etag: string | null;
  last_modified: string | null;
  next_poll_at: number;
  last_polled_at: number | null;
  last_success_at: number | null;
  failures: number;
  error: string | null;
  pace: string | null;
}

export function readFeedRow(row: FeedRow): Feed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    publisherKey: row.publisher_key,
    demo: row.demo === 1,
    state: row.state,
    nextPollAt: toMoment(row.next_poll_at),
    failures: row.failures,
    ...(row.kind !== null && { kind: row.kind }),
    ...(row.etag !== null && { etag: row.etag }),
    ...(row.last_modified !== null && { lastModified: row.last_modified }),
    ...(row.last_polled_at !== null && { lastPolledAt: toMoment(row.last_polled_at) }),
    ...(row.last_success_at !== null && { lastSuccessAt: toMoment(row.last_success_at) }),
    ...(row.error !== null && { error: row.error }),
    ...(row.pace !== null && row.pace !== "{}" && { pace: JSON.parse(row.pace) }),
  };
}
