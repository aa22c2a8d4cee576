import { type AnyNode, type Document, isTag, isText } from "domhandler";
import { isHidden } from "./drop-invisible.ts";
import { inlineNames } from "./element-names.ts";

/** One line of a page, as its reader sees it. */
export interface Line {
  text: string;
  /** Whether it is the page's main heading. */
  heading: boolean;
}

/** All lines that a page shows, furniture included, without what is hidden. */
export function pageLines(document: Document): Line[] {
  const lines: Line[] = [];
  let pending = "";
  visit(document.children, false);
  end(false);
  return lines;

  function visit(nodes: readonly AnyNode[], heading: boolean): void {
    for (const node of nodes) {
      if (isText(node)) pending += node.data;
      else if (isTag(node) && !isHidden(node)) {
        if (inlineNames.has(node.name)) visit(node.children, heading);
        else {
          end(heading);
          visit(node.children, node.name === "h1");
          end(node.name === "h1");
        }
      }
    }
  }

  function end(heading: boolean): void {
    const text = pending.trim();
    if (text) lines.push({ text: text.replace(/\s+/g, " "), heading });
    pending = "";
  }
}
