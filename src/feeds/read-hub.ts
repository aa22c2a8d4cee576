import type { HubLink } from "../domain/hub-link.ts";
import { resolveAddress } from "./resolve-address.ts";

interface Link {
  href?: string | undefined;
  rel?: string | undefined;
}

/** The first hub among a feed's links, with the feed's own address; undefined without a hub on the web. */
export function readHub(links: readonly Link[] | undefined, base: string | undefined): HubLink | undefined {
  const find = (rel: string) => {
    const link = links?.find((one) => one.rel?.trim().toLowerCase().split(/\s+/).includes(rel));
    const address = resolveAddress(link?.href, base);
    return /^https?:/.test(address) ? address : undefined;
  };
  const hub = find("hub");
  const topic = find("self");
  return hub ? { hub, ...(topic && { topic }) } : undefined;
}

const longestHeader = 8_000;
const entry = /<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s;,"]*))*)/g;

/** The same from a Link header (RFC 8288 §3), which goes before the feed's own links (WebSub §4). */
export function readHubHeader(header: string, base: string): HubLink | undefined {
  const links = [...header.slice(0, longestHeader).matchAll(entry)].map(([, href, parameters]) => ({
    href,
    rel: /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i
      .exec(parameters ?? "")
      ?.slice(1)
      .find(Boolean),
  }));
  return readHub(links, base);
}
