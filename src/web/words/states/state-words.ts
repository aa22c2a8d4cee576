import type { Html } from "../../parts/html.ts";

/** What pages say where there is nothing, where something failed, and what to do. */
export interface StateWords {
  nothingYet: string;
  reading(feeds: number): Html;
  addOne(howToAdd: Html): Html;
  noneInCategory: string;
  noPage: string;
  noPageAt(path: string): Html;
  unreadable: string;
  /** A value of ?before= that is no cursor. */
  noPlace(value: string): string;
  failed: string;
  failedWhy: Html;
  noArchive: string;
  /** Too many requests at once. */
  busy: string;
  noTag(name: string): string;
  noTagWhere(name: string, search: string): Html;
  nearTags: string;
  blockedTag(name: string): string;
  blockedWhy(name: string, reason: string, search: string): Html;
}
