import { type AnyNode, type Element, isTag, isText } from "domhandler";
import type { Recorder } from "../recorder.ts";
import { describe } from "./describe.ts";
import { droppedNames } from "./element-names.ts";
import { plainText } from "./element-text.ts";

/** Takes out of a tree what no reader sees as text: scripts, templates, hidden parts, menus. Changes the tree. */
export function dropInvisible(
  element: Element | { name?: string; children: AnyNode[] },
  recorder?: Recorder,
): void {
  const isHeading = /^h[1-6]$/.test(element.name ?? "");
  element.children = element.children.filter((child) => {
    if (!isTag(child)) return isText(child);
    // The heading of a section that unfolds is a button too.
    const isKept = (isHeading && child.name === "button") || isWrappingForm(child);
    if (droppedNames.has(child.name) && !isKept) {
      if (!/^(?:head|style|svg|link|meta)$/.test(child.name)) {
        recorder?.remove(describe(child), "an element that holds no text of an article", plainText(child));
      }
      return false;
    }
    dropInvisible(child, recorder);
    return true;
  });
}

/** Old frameworks put a whole page into one form. */
function isWrappingForm(element: Element): boolean {
  return (
    element.name === "form" &&
    element.children
      .filter(isTag)
      .some((child) => /^(?:div|main|article|section|table)$/.test(child.name) && textLength(child) > 2_000)
  );
}

function textLength(element: Element): number {
  let length = 0;
  for (const child of element.children) {
    if (isText(child)) length += child.data.trim().length;
    else if (isTag(child)) length += textLength(child);
  }
  return length;
}

/** Whether an element says of itself that it is not to be seen. */
export function isHidden({ attribs }: Element): boolean {
  if ("hidden" in attribs || attribs["aria-hidden"] === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? "");
}
