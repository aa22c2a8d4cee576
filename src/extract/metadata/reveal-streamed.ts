import { type AnyNode, type Document, isTag } from "domhandler";

/** Identifiers that React gives to parts which a page sends late: "S:0", "S:1a", with a site's own prefix before. */
const streamedPart = /(?:^|[^\p{L}])S:[\da-f]+$/u;

/**
 * Shows the parts that React (18 and later) sends hidden at the end of the body and puts in their places by script:
 * they are what the reader sees, and often the whole article. Changes the tree.
 */
export function revealStreamed(document: Document): void {
  for (const part of childrenOf(document, "html", "body")) {
    if (isTag(part) && "hidden" in part.attribs && streamedPart.test(part.attribs.id ?? "")) {
      delete part.attribs.hidden;
    }
  }
}

function childrenOf(document: Document, ...path: readonly string[]): AnyNode[] {
  return path.reduce<AnyNode[]>(
    (nodes, name) => nodes.flatMap((node) => (isTag(node) && node.name === name ? node.children : [])),
    document.children,
  );
}
