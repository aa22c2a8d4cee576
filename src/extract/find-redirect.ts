import { type Document, type Element, isTag } from "domhandler";
import { findOne, getElementsByTagName, textContent } from "domutils";
import { parsePage } from "./parse-page.ts";

/** More text than this, and a page is more than a way to another. */
const mostText = 600;
/** Larger pages are no redirect pages; Google News's are, which name their goal in an attribute. */
const largest = 24_000;
const slowestSeconds = 10;
const goalAttribute = "data-n-au";

/**
 * Where a page sends its readers that is nothing but a way to another page: by meta refresh, by script, by Google
 * News's `data-n-au`, or by a canonical link to another site. Absolute; undefined for every other page.
 * Throws what `parsePage` throws.
 */
export function findRedirect(html: string, url: string): string | undefined {
  const named = html.includes(goalAttribute);
  if (html.length > largest && !named) return undefined;
  const document = parsePage(html, url);
  if (named) return resolve(findGoal(document), url);
  if (textLength(document) > mostText) return undefined;
  return (
    resolve(refreshGoal(document), url) ??
    resolve(scriptGoal(document), url) ??
    resolve(foreignCanonical(document, url), url)
  );
}

/** Another page's absolute address; a page that leads to itself leads nowhere. */
function resolve(goal: string | undefined, base: string): string | undefined {
  const address = goal && URL.parse(goal.trim(), base);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  address.hash = "";
  return address.href === new URL(base).href ? undefined : address.href;
}

function findGoal(document: Document): string | undefined {
  return findOne((element) => Boolean(element.attribs[goalAttribute]), document.children)?.attribs[
    goalAttribute
  ];
}

const unseen = new Set(["script", "style", "noscript", "template", "title"]);

function textLength(document: Document): number {
  const visible = (nodes: Document["children"]): number =>
    nodes.reduce((sum, node) => {
      if (isTag(node)) return unseen.has(node.name) ? sum : sum + visible(node.children);
      return node.type === "text" ? sum + node.data.trim().length : sum;
    }, 0);
  return visible(document.children);
}

/** HTML Standard §4.2.5.3: `<meta http-equiv=refresh content="0; url=…">`; in noscript it is for other readers. */
function refreshGoal(document: Document): string | undefined {
  for (const meta of getElementsByTagName("meta", document)) {
    if (meta.attribs["http-equiv"]?.toLowerCase() !== "refresh" || isInNoscript(meta)) continue;
    const match = /^\s*(\d*)[.\d]*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(meta.attribs.content ?? "");
    if (match && Number(match[1]) <= slowestSeconds) return match[2];
  }
  return undefined;
}

function isInNoscript(element: Element): boolean {
  for (let at = element.parent; at; at = at.parent) if (isTag(at) && at.name === "noscript") return true;
  return false;
}

const assignment =
  /(?:^|[\s;{(])(?:(?:window|document|self|top)\.)?location(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*(["'])((?:https?:)?\\?\/.*?)\1/;

function scriptGoal(document: Document): string | undefined {
  for (const script of getElementsByTagName("script", document)) {
    const match = assignment.exec(textContent(script));
    if (match) return match[2]!.replaceAll("\\/", "/");
  }
  return undefined;
}

function foreignCanonical(document: Document, url: string): string | undefined {
  const links = getElementsByTagName("link", document);
  const href = links.find((link) => link.attribs.rel?.toLowerCase() === "canonical")?.attribs.href;
  const canonical = href ? URL.parse(href, url) : undefined;
  return canonical && canonical.hostname !== new URL(url).hostname ? canonical.href : undefined;
}
