import { scanMarkup } from "./scan-markup.ts";
import { mostItems } from "./tidy-xml.ts";

/** One <url> or <sitemap> of a sitemap: the text of its elements by their names without prefix, first ones first. */
export type SitemapEntry = Map<string, string>;

/**
 * The entries of a sitemap or an index of sitemaps (sitemaps.org 0.9, Google's news and image extensions), read
 * leniently: what is cut off or left open counts as far as it goes.
 */
export function readSitemap(text: string): SitemapEntry[] {
  const entries: SitemapEntry[] = [];
  let path: string[] = [];
  let words = "";
  scanMarkup(
    text,
    {
      onopentag(name) {
        const local = localName(name);
        if (local === "url" || local === "sitemap") {
          if (entries.length < mostItems) entries.push(new Map());
          path = [];
        } else if (path.length < 10) path.push(local);
        words = "";
      },
      ontext(more) {
        words += more;
      },
      onclosetag(name) {
        const local = localName(name);
        const key = path.at(-1) === "name" || path.at(-1) === "loc" ? path.slice(-2).join(".") : local;
        const entry = entries.at(-1);
        if (entry && path.at(-1) === local && words.trim() && !entry.has(key)) entry.set(key, words.trim());
        if (path.at(-1) === local) path.pop();
        words = "";
      },
    },
    { xmlMode: true },
  );
  return entries;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
