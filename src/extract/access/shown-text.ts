import { type AnyNode, type Document, isTag, isText } from "domhandler";
import { isHidden } from "../text/strip-furniture.ts";

/** All text that a page shows, walls and furniture included, on one line. Call it before furniture is dropped. */
export function shownText(document: Document): string {
  const parts: string[] = [];
  gather(document.children, parts);
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

function gather(nodes: readonly AnyNode[], parts: string[]): void {
  for (const node of nodes) {
    if (isText(node)) parts.push(node.data);
    else if (isTag(node) && !isHidden(node)) gather(node.children, parts);
  }
}
