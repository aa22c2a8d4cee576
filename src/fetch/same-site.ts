import { getDomain } from "tldts";

/**
 * Whether two addresses belong to one site: the same registrable domain by the public suffix list (private suffixes
 * such as github.io count), or the same host and port where there is none (IP addresses, localhost).
 */
export function sameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

/** The registrable domain of an address, or its host with port where it has none. */
export function siteOf(address: string): string {
  return getDomain(address, { allowPrivateDomains: true }) ?? new URL(address).host;
}
