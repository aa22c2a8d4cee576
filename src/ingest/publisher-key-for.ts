import { isIP } from "node:net";
import { tagKey } from "../domain/tag-key.ts";
import type { Store } from "../store/store.ts";

/**
 * The key of a publisher with this home page: its host; the path too when another publisher, by its name, has that
 * host already ("medium.com/@someone"), or where the host is a bare address, which is nobody's name.
 */
export async function publisherKeyFor(store: Store, homepage: string, name: string): Promise<string> {
  const { host, hostname, pathname } = new URL(homepage);
  const path = pathname.replace(/\/+$/, "");
  if (isBareAddress(hostname)) return `${host}${path}`;
  const known = await store.publishers.get(host);
  return !known || path === "" || sameName(known.name, name) ? host : `${host}${path}`;
}

function isBareAddress(hostname: string): boolean {
  return hostname === "localhost" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/** "BBC News" and "BBC Sport" are one publisher's: what one name starts with, the other starts with too. */
function sameName(one: string, other: string): boolean {
  const [first, second] = [tagKey(firstWord(one)), tagKey(firstWord(other))];
  return first === second || tagKey(one).startsWith(tagKey(other)) || tagKey(other).startsWith(tagKey(one));
}

function firstWord(name: string): string {
  return name.replace(/^(?:the|der|die|das|le|la|les|el|il)\s+/i, "").split(/\s+/)[0] ?? name;
}
