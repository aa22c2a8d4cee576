import { TagwireError } from "../domain/tagwire-error.ts";
import { withoutCredentials } from "../domain/without-credentials.ts";
import { readSitemap } from "./read-sitemap.ts";
import type { TextKind } from "./sniff-kind.ts";

interface Origin {
  url?: string | undefined;
  contentType?: string | undefined;
}

/** Says what a text is that is no feed, and what to do about it. */
export function notAFeed(kind: TextKind, text: string, origin: Origin): TagwireError {
  const name = origin.url === undefined ? "This text" : withoutCredentials(origin.url);
  return new TagwireError("not-a-feed", `${name} ${explain(kind, text, origin)}`);
}

const feedKinds = "RSS, Atom, RDF, JSON Feed or a news sitemap";

function explain(kind: TextKind, text: string, origin: Origin): string {
  switch (kind) {
    case "html":
      return "is a web page, not a feed; give the site's address to `tagwire add`, which looks for its feeds.";
    case "json":
      return "is JSON but not JSON Feed (https://jsonfeed.org): it needs a title and a list of items.";
    case "sitemap":
      return "is a sitemap without news entries; give the site's news sitemap or one of its feeds.";
    case "sitemap-index":
      return `is an index of sitemaps, not a feed; give one of those it names${childrenOf(text)}.`;
    case "opml":
      return "is an OPML list of feeds, not a feed; use `tagwire import`.";
    case "empty":
      return `is empty; a feed is ${feedKinds}.`;
    case "other":
      return `is not a feed${stated(origin)}; a feed is ${feedKinds}.`;
    default:
      return `begins like ${kind === "atom" ? "Atom" : "RSS"} but is too broken to read.`;
  }
}

function stated(origin: Origin): string {
  return origin.contentType ? ` (the server calls it ${origin.contentType})` : "";
}

function childrenOf(text: string): string {
  const addresses = readSitemap(text).map((entry) => entry.get("loc"));
  const named = addresses.filter((address) => address !== undefined).slice(0, 3);
  return named.length > 0 ? `: ${named.join(", ")}${addresses.length > 3 ? ", …" : ""}` : "";
}
