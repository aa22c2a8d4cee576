import { type Element, isTag, isText } from "domhandler";
import { inlineNames } from "./element-names.ts";

/** All text of an element, as it stands. */
export function plainText(element: Element): string {
  let text = "";
  for (const node of element.children) {
    if (isText(node)) text += node.data;
    else if (isTag(node) && node.name !== "script" && node.name !== "style") text += plainText(node);
  }
  return text;
}

/** An element's text on one line; line breaks and paragraphs part words. */
export function lineOf(element: Element): string {
  return partedText(element, (name) => !inlineNames.has(name))
    .replace(/\s+/g, " ")
    .trim();
}

/** An element's text on one line, every element within it parted from the others. */
export function partedLine(element: Element): string {
  return partedText(element, () => true)
    .replace(/\s+/g, " ")
    .trim();
}

function partedText(element: Element, parts: (name: string) => boolean): string {
  let text = "";
  for (const node of element.children) {
    if (isText(node)) text += node.data;
    else if (isTag(node) && node.name !== "script" && node.name !== "style" && node.name !== "svg") {
      const inner = partedText(node, parts);
      text += parts(node.name) ? ` ${inner} ` : inner;
    }
  }
  return text;
}
