import type { FeedKind } from "../domain/feed.ts";

const rootNames: Partial<Record<FeedKind, RegExp>> = {
  rss: /<\?xml\s|<(?:[\w.-]+:)?(?:rss|channel)(?=[\s>])/i,
  rdf: /<\?xml\s|<(?:[\w.-]+:)?rdf(?=[\s>])/i,
  atom: /<\?xml\s|<(?:[\w.-]+:)?feed(?=[\s>])/i,
};

const itemEnds: Partial<Record<FeedKind, string>> = { rss: "</item>", rdf: "</item>", atom: "</entry>" };

/** No feed has more news than this; what follows is left unread, so that a hostile feed costs no more. */
export const mostItems = 10_000;

/** Characters of a short item; texts with fewer than so many for each allowed item need no counting. */
const usualItem = 150;

/**
 * Cheap cleaning that every XML feed gets before it is parsed: what stands before the root goes, so does the document
 * type with its entities (they never expand), ampersands that begin no entity are escaped outside CDATA.
 */
export function tidyXml(text: string, kind: FeedKind): string {
  const start = text.search(rootNames[kind] ?? /</);
  const clean = withoutDoctype(start > 0 ? text.slice(start) : text);
  return escapeBareAmpersands(cutItems(clean, itemEnds[kind]));
}

/** The document type stands before the root, after a comment at most. */
const prologLength = 20_000;

/** Without the document type, whose entities never expand. */
export function withoutDoctype(text: string): string {
  const start = text.slice(0, prologLength).indexOf("<!DOCTYPE");
  if (start < 0) return text;
  const bracket = text.indexOf("[", start);
  const plainEnd = text.indexOf(">", start);
  const subset = bracket >= 0 && bracket < plainEnd ? /\]\s*>/.exec(text.slice(bracket)) : null;
  const end = subset ? bracket + subset.index + subset[0].length : plainEnd + 1;
  return end > 0 ? text.slice(0, start) + text.slice(end) : text;
}

function cutItems(text: string, itemEnd: string | undefined): string {
  if (!itemEnd || text.length < mostItems * usualItem) return text;
  let end = -1;
  for (let count = 0; count < mostItems; count++) {
    end = text.indexOf(itemEnd, end + 1);
    if (end < 0) return text;
  }
  const closing = itemEnd === "</entry>" ? ["</feed>"] : ["</channel></rss>", "</rdf:RDF>"];
  const tail = text.slice(-200).trimEnd();
  const own = closing.find((tags) => tail.endsWith(tags)) ?? closing[0];
  return text.slice(0, end + itemEnd.length) + own;
}

/** Without its "<", which is so frequent that a search for it would be slow. */
const cdataStart = "![CDATA[";
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** Ampersands outside CDATA that begin no entity, escaped. */
export function escapeBareAmpersands(text: string): string {
  let clean = "";
  let done = 0;
  let cdata = text.indexOf(cdataStart);
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    while (cdata >= 0 && cdata < at) {
      const end = text.indexOf("]]>", cdata);
      if (end < 0) return clean + text.slice(done);
      if (end > at) at = text.indexOf("&", end);
      cdata = text.indexOf(cdataStart, end);
    }
    if (at < 0) break;
    entity.lastIndex = at;
    if (entity.test(text)) continue;
    clean += `${text.slice(done, at)}&amp;`;
    done = at + 1;
  }
  return done === 0 ? text : clean + text.slice(done);
}
