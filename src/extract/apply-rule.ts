import { selectAll } from "css-select";
import type { AnyNode, Document, Element } from "domhandler";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import type { Recorder } from "./recorder.ts";
import { describe } from "./text/describe.ts";
import { lineOf, partedLine, plainText } from "./text/element-text.ts";

/** What a publisher's rule finds in a page. Absent is what it has no selector for, or what its selector missed. */
export interface RuleFindings {
  /** The parts that hold the article's text, in the rule's order. */
  text?: Element[];
  title?: string;
  authors?: string[];
}

/**
 * Takes what the rule removes out of the tree and gives what its selectors find. A selector that finds nothing, or is
 * none, is told to the recorder and counts as if it were not there.
 */
export function applyRule(document: Document, rule: PublisherRule, recorder?: Recorder): RuleFindings {
  for (const selector of rule.remove ?? []) removeAll(document, selector, recorder);
  const find = (name: string, selector: string | undefined) =>
    selector ? select(document, name, selector, recorder) : [];
  const text = (rule.text ?? []).flatMap((selector) => find("text", selector));
  const title = find("title", rule.title)
    .map((element) => contentOf(element, lineOf))
    .find(Boolean);
  const authors = find("authors", rule.authors)
    .map((element) => contentOf(element, partedLine))
    .filter(Boolean);
  return {
    ...(text.length > 0 && { text: outermost(text) }),
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
  };
}

function removeAll(document: Document, selector: string, recorder?: Recorder): void {
  for (const element of select(document, "remove", selector, recorder)) {
    const siblings = element.parent?.children;
    if (!siblings) continue;
    siblings.splice(siblings.indexOf(element), 1);
    recorder?.remove(describe(element), `the publisher's rule: ${selector}`, plainText(element));
  }
}

function select(document: Document, name: string, selector: string, recorder?: Recorder): Element[] {
  const step = `rule: ${name}`;
  try {
    const found = selectAll<AnyNode, Element>(selector, document);
    const because =
      found.length > 0 ? "The publisher's rule names it" : "Nothing matches, so the page is read as usual";
    recorder?.decide(
      step,
      found.length > 0 ? found.map(describe).join(", ") : "none",
      `${because}: ${selector}`,
    );
    return found;
  } catch {
    recorder?.decide(step, "none", `This is no CSS selector, so the page is read as usual: ${selector}`);
    return [];
  }
}

/** Without the elements that stand within another of them: each text is read once. */
function outermost(elements: readonly Element[]): Element[] {
  const chosen = new Set(elements);
  return [...chosen].filter((element) => {
    for (let { parent } = element; parent; parent = parent.parent)
      if (chosen.has(parent as Element)) return false;
    return true;
  });
}

function contentOf(element: Element, textOf: (element: Element) => string): string {
  return element.attribs.content?.trim() || textOf(element);
}
