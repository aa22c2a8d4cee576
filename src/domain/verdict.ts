import type { Tag } from "./tag.ts";

/** What is decided about tags. Names are taken as `TagStore.find` takes them. */
export type Verdict =
  /** Everything of `from` goes to `into`, whose alias it becomes. */
  | { action: "merge"; from: string; into: string }
  /** Names that lead to one tag become a tag of their own, called by the first. */
  | { action: "split"; names: string[] }
  | { action: "rename"; from: string; to: string }
  /** The tag is taken off every article, and given to none any more. */
  | { action: "block"; name: string; reason?: string }
  | { action: "unblock"; name: string };

/** A verdict as the archive remembers it. */
export interface TakenVerdict {
  number: number;
  /** ISO 8601 UTC. */
  madeAt: string;
  /** A person's holds against every rule. */
  by: "hand" | "rule";
  action: Verdict["action"];
  /** The names that it is about, as they were then: of a merge first the one that went. */
  names: string[];
  /** Why, in words; may be empty. */
  reason: string;
  undoneAt?: string;
  /** The tag that came of it; absent where there is none, and in lists. */
  tag?: Tag;
}
