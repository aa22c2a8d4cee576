import { parse } from "tldts";
import type { Publisher } from "../../domain/publisher.ts";

/**
 * The site that tells who owns a publisher: its registrable domain by the Public Suffix List, whose private part tells
 * apart the blogs on one host; the publisher's own key where it has a path (several publishers share the host) or where
 * the host is a bare address.
 */
export function newsroomSite({ key, host }: Pick<Publisher, "key" | "host">): string {
  if (key.includes("/")) return key;
  return parse(`http://${host}/`, { allowPrivateDomains: true }).domain ?? key;
}
