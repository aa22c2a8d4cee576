import type { Category } from "../category.ts";

/** Words as they were typed. */
export interface SearchWords {
  kind: "words";
  text: string;
  /** In quotation marks: these forms in this order, not others of the same words. */
  exact: boolean;
  within: "article" | "title";
}

/** What a search asks for, as a tree: each engine makes its own statement of it. */
export type SearchNode =
  | { kind: "all"; of: SearchNode[] }
  | { kind: "any"; of: SearchNode[] }
  | { kind: "not"; of: SearchNode }
  | SearchWords
  | { kind: "author"; text: string }
  | { kind: "tag"; name: string }
  | { kind: "publisher"; name: string }
  | { kind: "category"; category: Category }
  | { kind: "language"; code: string }
  /** Published on these days (UTC, "2026-11-24"), both included; an open end is absent. */
  | { kind: "dates"; from?: string; to?: string }
  | { kind: "image" };

/** The words that a search wants to see, without those that it excludes: what ranks articles, and what is marked. */
export function wantedWords(node: SearchNode): SearchWords[] {
  if (node.kind === "words") return [node];
  if (node.kind === "all" || node.kind === "any") return node.of.flatMap(wantedWords);
  return [];
}
