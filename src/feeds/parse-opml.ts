import { parseOpml as readOpml } from "feedsmith";
import { TagwireError } from "../domain/tagwire-error.ts";
import { oneLine } from "./plain-text.ts";
import { resolveAddress } from "./resolve-address.ts";
import { sniffKind, type TextKind } from "./sniff-kind.ts";
import { escapeBareAmpersands, withoutDoctype } from "./tidy-xml.ts";

interface OpmlFeed {
  url: string;
  title?: string;
  homepage?: string;
}

export interface FeedList {
  title?: string;
  feeds: OpmlFeed[];
}

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  url?: string;
  type?: string;
  outlines?: Outline[];
}

/**
 * The feeds of an OPML list of any version, folders flattened, each feed once. Throws a TagwireError "not-opml" for
 * anything else, and for a list that names no feed; its message calls the text by `name`.
 */
export function parseOpml(text: string, name = "The file"): FeedList {
  const kind = sniffKind(text);
  if (kind !== "opml") throw notOpml(name, `is ${called[kind]}, not an OPML list of feeds`);
  const document = tryOpml(text);
  if (!document) throw notOpml(name, "begins like OPML but is too broken to read");
  const feeds = uniqueFeeds(document.body?.outlines ?? []);
  if (feeds.length === 0) throw notOpml(name, "is OPML but names no feed (no outline has an xmlUrl)");
  const title = document.head?.title && oneLine(document.head.title);
  return { ...(title && { title }), feeds };
}

const called: Record<Exclude<TextKind, "opml">, string> = {
  rss: "a feed",
  rdf: "a feed",
  atom: "a feed",
  json: "JSON",
  sitemap: "a sitemap",
  "sitemap-index": "an index of sitemaps",
  html: "a web page",
  empty: "empty",
  other: "something else",
};

function notOpml(name: string, what: string): TagwireError {
  return new TagwireError(
    "not-opml",
    `${name} ${what}; export your feeds as OPML from your reader and import that.`,
  );
}

function tryOpml(text: string): { head?: { title?: string }; body?: { outlines?: Outline[] } } | undefined {
  try {
    const start = text.search(/<\?xml\s|<opml[\s>]/i);
    return readOpml(escapeBareAmpersands(withoutDoctype(text.slice(start))));
  } catch {
    return undefined;
  }
}

function uniqueFeeds(outlines: Outline[]): OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  for (const outline of flatten(outlines)) {
    const feed = feedOf(outline);
    if (feed && !feeds.has(feed.url)) feeds.set(feed.url, feed);
  }
  return [...feeds.values()];
}

function* flatten(outlines: Outline[]): Generator<Outline> {
  for (const outline of outlines) {
    yield outline;
    yield* flatten(outline.outlines ?? []);
  }
}

/** Some readers write the feed's address as url, with type rss. */
function feedOf(outline: Outline): OpmlFeed | undefined {
  const url = resolveAddress(outline.xmlUrl ?? (outline.type === "rss" ? outline.url : undefined));
  const title = oneLine(outline.title || outline.text || "");
  const homepage = resolveAddress(outline.htmlUrl);
  return url ? { url, ...(title && { title }), ...(homepage && { homepage }) } : undefined;
}
