import { type Document, type Element, isTag, isText } from "domhandler";
import { inlineNames } from "./element-names.ts";

/** Characters of prose in each element: text outside links, in lines long enough to be sentences. */
export type Prose = Map<Element | Document, number>;

/** A line of menu, caption or label is mostly shorter. */
const shortestSentence = 25;

export function measureProse(document: Element | Document): Prose {
  const prose: Prose = new Map();
  measure(document, prose);
  return prose;
}

/** Adds up an element; returns what of its text belongs to the line that it stands in. */
function measure(element: Element | Document, prose: Prose): number {
  let line = 0;
  let sum = 0;
  for (const child of element.children) {
    if (isText(child)) line += child.data.trim().length;
    else if (isTag(child)) {
      const rest = measure(child, prose);
      if (child.name !== "a") line += rest;
      sum += prose.get(child) ?? 0;
    }
  }
  if (isTag(element) && inlineNames.has(element.name)) {
    prose.set(element, sum);
    return line;
  }
  prose.set(element, sum + (line >= shortestSentence ? line : 0));
  return 0;
}
