import { parse } from "tldts";

/**
 * Whether two addresses belong to one owner: the same registrable domain by the Public Suffix List, its private part
 * included (two blogs on one host of blogs are two sites); for bare IP addresses and local names, the same host and port.
 */
export function sameSite(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  return siteOf(new URL(one)) === siteOf(new URL(other));
}

function siteOf(url: URL): string {
  return parse(url.hostname, { allowPrivateDomains: true }).domain ?? url.host;
}
