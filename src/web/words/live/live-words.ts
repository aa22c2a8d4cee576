import type { Html } from "../../parts/html.ts";

/** What open pages are told of new articles, and what stands in place of them. */
export interface LiveWords {
  /** The link to what has come: "5 new articles". */
  arrived(count: number): string;
  /** So many readers are told already. */
  full: string;
  /** The page of that path grows by no new articles. */
  noList(page: string): string;
  noMark: string;
}

/** What is shown without a connection. */
export interface OfflineWords {
  title: string;
  /** What is wrong, and what to do. */
  why: string;
  /** Heading over the pages that are kept. */
  kept: string;
  none: string;
  /** Over a page that is kept: "Offline: as of 14:05." */
  asOf(time: Html): Html;
  again: string;
}
