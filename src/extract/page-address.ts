export interface PageAddress {
  /** The address without the part that counts pages. */
  base: string;
  /** 1 where the address counts none. */
  number: number;
}

/** Queries and ends of paths by which publishers count an article's pages. */
const query = /^(?:page|pg|p|pagina|página|seite|sida|side|strona|str|pageno|page_?num(?:ber)?|paged)$/i;
const path =
  /(?:\/(?:page|pagina|seite|sida|side|strona|p)[/_-]?|[/_,;.-](?:page|seite|pagina|p)?[_-]?)(\d{1,2})(?=\/?$|\.s?html?$|\.php$|\.aspx?$)/i;

/** Parts an address into article and page: "/story/2", "/story?page=2" and "/story-2.html" are page 2 of "/story". */
export function pageAddress(address: string): PageAddress {
  const url = plainAddress(address);
  let number = 1;
  for (const key of [...url.searchParams.keys()]) {
    const value = url.searchParams.get(key) ?? "";
    if (!query.test(key) || !/^\d{1,2}$/.test(value)) continue;
    number = Number(value);
    url.searchParams.delete(key);
  }
  const match = number === 1 ? path.exec(url.pathname) : null;
  if (match && Number(match[1]) > 0) {
    number = Number(match[1]);
    url.pathname = url.pathname.slice(0, match.index) + url.pathname.slice(match.index + match[0].length);
  }
  return { base: trimmed(url), number };
}

/** An address as its own article's, whatever its end counts. */
export function wholeAddress(address: string): string {
  return trimmed(plainAddress(address));
}

function plainAddress(address: string): URL {
  const url = new URL(address);
  url.hash = "";
  url.hostname = url.hostname.replace(/^www\./, "");
  url.protocol = "https:";
  return url;
}

function trimmed({ href }: URL): string {
  return href.replace(/\/(?=\?|$)/, "");
}
