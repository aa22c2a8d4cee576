import type { FeedKind } from "../domain/feed.ts";

export type TextKind = FeedKind | "sitemap-index" | "html" | "opml" | "empty" | "other";

const roots: Record<string, TextKind> = {
  rss: "rss",
  rdf: "rdf",
  feed: "atom",
  urlset: "sitemap",
  sitemapindex: "sitemap-index",
  html: "html",
  opml: "opml",
  channel: "rss",
};

/** How far into a text its root element is sought: past any licence comment, not into the items of a page. */
const headLength = 100_000;

const noise = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:>|$)/g;
const rootElement =
  /<(?:[\w.-]+:)?(rss|rdf|feed|urlset|sitemapindex|opml|html|channel)(?=[\s>/])|<!doctype\s+(html)/i;

/** The start of nearly every feed, which needs no closer look. */
const usualStart = /^\s*(?:<\?xml\s[^>]*>\s*)?<(rss|feed|rdf|urlset)(?=[\s>:])/i;

/** What a text is, by its first telling element; text before it does not matter. */
export function sniffKind(text: string): TextKind {
  const usual = usualStart.exec(text.slice(0, 400));
  if (usual) return roots[usual[1]!.toLowerCase()]!;
  const start = /[^\s\ufeff]/.exec(text);
  if (!start) return "empty";
  if (start[0] === "{" || start[0] === "[") return "json";
  const head = text.slice(start.index, start.index + headLength).replace(noise, "");
  const root = rootElement.exec(head);
  if (root) return roots[(root[1] ?? root[2])!.toLowerCase()]!;
  return /<(?:head|body|div|p|title|meta|script)[\s>]/i.test(head) ? "html" : "other";
}
