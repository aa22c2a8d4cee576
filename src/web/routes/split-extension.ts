import type { FeedExtension } from "../../domain/addresses.ts";

/** Parts "JapanRelations.rss" into name and feed extension; without one, the extension is "". */
export function splitExtension(name: string): { name: string; extension: FeedExtension } {
  const match = /^(.+)(\.rss|\.atom|\.json)$/s.exec(name);
  if (!match) return { name, extension: "" };
  return { name: match[1]!, extension: match[2] as FeedExtension };
}
