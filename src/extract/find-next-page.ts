import { selectOne } from "css-select";
import { type AnyNode, type Document, type Element, isTag } from "domhandler";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import { type PageAddress, pageAddress, wholeAddress } from "./page-address.ts";
import { parsePage } from "./parse-page.ts";
import { resolveUrl } from "./resolve-url.ts";
import { lineOf } from "./text/element-text.ts";

/** Real pages have some hundred links. */
const mostLinks = 5_000;

/** What the link to the next page is called, besides its number. */
const nextName =
  /^[\s›»>→]*(?:next(?: page)?|continue(?: reading)?|(?:zur )?nächsten? seite|weiter(?:lesen)?|(?:page )?suivante?|(?:página )?siguiente|próxima(?: página)?|(?:pagina )?successiva|volgende(?: pagina)?|nästa(?: sida)?|næste(?: side)?|neste(?: side)?|następna(?: strona)?|следующая(?: страница)?|далее|次(?:へ|の?ページ(?:へ)?)|下一[页頁]|다음(?: 페이지)?|التالي(?:ة)?)[\s›»>→]*$/iu;

/** Parts of a page whose pages are not the article's. */
const otherPages = /comment|related|recirc|teaser|archive|respond|gallery|slideshow/i;

/** Addresses in a page's source that may count pages. */
const counted =
  /href\s*=\s*["']?([^"'\s>]{0,300}(?:[?&;](?:page|pg|p|pagina|página|seite|sida|side|strona|str|paged?|page_?num(?:ber)?|pageno)=|[/_,;.-](?:page|seite|pagina|p)?)\d{1,2}(?:[/&][^"'\s>]{0,200}|\.s?html?|\.php|\.aspx?)?(?:#[^"'\s>]{0,100})?)["'\s>]/gi;

/**
 * The address of the next page of the same article; undefined where this is the last or only one, and for links that
 * lead to the next article: only the page's number may differ. A rule's selector is believed as it is.
 * Throws TagwireError as `parsePage` does.
 */
export function findNextPage(html: string, url: string, rule?: PublisherRule): string | undefined {
  if (rule?.nextPage) return ruledPage(parsePage(html, url), url, rule.nextPage);
  const here = placesOf(url);
  if (!mayGoOn(html, url, here)) return undefined;
  const document = parsePage(html, url);
  const base = baseOf(document, url);
  for (const link of linksIn(document).take(mostLinks)) {
    const target = resolveUrl(link.attribs.href ?? "", base);
    if (!target || !follows(target, here)) continue;
    if (isNext(link, pageAddress(target).number)) return target;
  }
  return undefined;
}

/** Most pages can be told to be the only one by their source, and need no parsing for it. */
function mayGoOn(html: string, url: string, here: readonly PageAddress[]): boolean {
  if (/<base\s/i.test(html)) return true;
  for (const [, href = ""] of html.matchAll(counted).take(mostLinks)) {
    const target = resolveUrl(href.replaceAll("&amp;", "&"), url);
    if (target && follows(target, here)) return true;
  }
  return false;
}

function follows(target: string, here: readonly PageAddress[]): boolean {
  const next = pageAddress(target);
  return here.some(({ base, number }) => base === next.base && number + 1 === next.number);
}

/** Where in its article a page may be: a number at an address's end can be the article's own ("top-10"). */
function placesOf(url: string): PageAddress[] {
  const place = pageAddress(url);
  return place.number === 1 ? [place] : [place, { base: wholeAddress(url), number: 1 }];
}

function ruledPage(document: Document, url: string, selector: string): string | undefined {
  try {
    const link = selectOne<AnyNode, Element>(selector, document);
    const target = link && resolveUrl(link.attribs.href ?? "", baseOf(document, url));
    return target && target !== url ? target : undefined;
  } catch {
    // A selector that is none finds nothing; explain says so of the others.
    return undefined;
  }
}

function baseOf(document: Document, url: string): string {
  const href = selectOne<AnyNode, Element>("base[href]", document)?.attribs.href;
  return (href && resolveUrl(href, url)) || url;
}

function* linksIn(parent: { children: AnyNode[] }): Generator<Element> {
  for (const child of parent.children) {
    if (!isTag(child)) continue;
    if (child.name === "a" || child.name === "link") yield child;
    else if (!isOther(child)) yield* linksIn(child);
  }
}

function isOther({ name, attribs }: Element): boolean {
  if (/^(?:html|body|head|main|article)$/.test(name)) return false;
  return otherPages.test(`${attribs.class ?? ""} ${attribs.id ?? ""}`);
}

function isNext(link: Element, number: number): boolean {
  if (/(?:^|\s)next(?:\s|$)/i.test(link.attribs.rel ?? "")) return true;
  if (link.name !== "a") return false;
  const line = lineOf(link);
  if (line.length > 40) return false;
  const label = link.attribs["aria-label"] ?? "";
  return line === String(number) || nextName.test(line) || nextName.test(label) || isNumbered(line, number);
}

/** "Page 2", "Seite 2: The way home". */
function isNumbered(line: string, number: number): boolean {
  const match = /^(?:page|seite|pagina|página|sida|side|strona|страница|第)\s*(\d{1,2})\b/iu.exec(line);
  return match?.[1] === String(number);
}
