import { readSiteData, type SiteData } from "./read-site-data.ts";
import { scanMarkup } from "./scan-markup.ts";

export type { SiteData } from "./read-site-data.ts";

/** What a page says of its site, as written. */
export interface Head {
  language: string;
  base: string;
  title: string;
  /** Contents of meta elements by name, property or http-equiv in lower case; first ones. */
  metas: Map<string, string>;
  icons: { href: string; size: number }[];
  data: SiteData[];
}

/** Reads lang, base, title, meta, icons and JSON-LD of a page in one pass. */
export function readHead(html: string): Head {
  const head: Head = { language: "", base: "", title: "", metas: new Map(), icons: [], data: [] };
  let inside: "title" | "data" | undefined;
  let words = "";
  scanMarkup(html, {
    onopentag(name, attributes) {
      noteElement(head, name, attributes);
      words = "";
      inside = name === "title" && !head.title ? "title" : isJsonLd(name, attributes) ? "data" : undefined;
    },
    ontext(text) {
      if (inside) words += text;
    },
    onclosetag() {
      if (inside === "title") head.title = words;
      if (inside === "data") head.data.push(...readSiteData(words));
      inside = undefined;
    },
  });
  return head;
}

function isJsonLd(name: string, attributes: Record<string, string>): boolean {
  return name === "script" && /^application\/ld\+json/i.test(attributes.type ?? "");
}

function noteElement(head: Head, name: string, attributes: Record<string, string>): void {
  if (name === "html") head.language ||= attributes.lang ?? attributes["xml:lang"] ?? "";
  else if (name === "base") head.base ||= attributes.href ?? "";
  else if (name === "meta") noteMeta(head, attributes);
  else if (name === "link") noteIcon(head, attributes);
}

function noteMeta({ metas }: Head, attributes: Record<string, string>): void {
  const key = (attributes.property ?? attributes.name ?? attributes["http-equiv"] ?? "").toLowerCase();
  if (key && attributes.content && !metas.has(key)) metas.set(key, attributes.content);
}

function noteIcon({ icons }: Head, { rel = "", href, sizes, type }: Record<string, string>): void {
  if (
    !href ||
    href.startsWith("data:") ||
    !/\b(?:shortcut )?icon\b|apple-touch-icon/i.test(rel) ||
    /mask-icon/i.test(rel)
  )
    return;
  const stated = Number(/(\d+)x\d+/i.exec(sizes ?? "")?.[1] ?? 0);
  const drawn = type === "image/svg+xml" || /\.svg(?:[?#]|$)/i.test(href);
  icons.push({ href, size: stated || (/apple-touch/i.test(rel) ? 180 : drawn ? 128 : 16) });
}
