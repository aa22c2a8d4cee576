import type { TagKind } from "./tag.ts";

/** In the order of the directory. */
export const tagKinds: readonly TagKind[] = ["relation", "theme", "event", "place", "person", "organization"];

export function isTagKind(kind: string | undefined): kind is TagKind {
  return (tagKinds as readonly string[]).includes(kind ?? "");
}
