import { type AnyNode, type Document, type Element, isTag, isText } from "domhandler";
import { furniturePairs, furnitureWords } from "./class-words.ts";
import { droppedNames } from "./element-names.ts";
import { isCaptionedPicture } from "./figure-html.ts";
import type { Prose } from "./measure-prose.ts";

const droppedRoles =
  /^(?:navigation|banner|complementary|dialog|alertdialog|alert|search|menu|menubar|contentinfo|tooltip|tablist|button)$/;

/** Takes out of a tree what no reader sees as text: scripts, templates, hidden parts, menus. Changes the tree. */
export function dropInvisible(element: Element | { children: AnyNode[] }): void {
  element.children = element.children.filter((child) => {
    if (!isTag(child)) return isText(child);
    if (droppedNames.has(child.name) && !isWrappingForm(child)) return false;
    dropInvisible(child);
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

/**
 * Takes out what is marked as furniture by element, role, state, class or id. Some builders mark everything ("widget"):
 * an element with much of the page's prose stays, and names count for nothing where they would take most of it.
 */
export function dropFurniture(document: Document, prose: Prose): void {
  const total = prose.get(document) ?? 0;
  const marked = new Set<Element>();
  const named = new Set<Element>();
  // Pages use the same names over and over.
  const seen = new Map<string, boolean>();
  mark(document.children);
  const lost = [...named].reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
  const dropped = lost > total * shares.lost ? marked : marked.union(named);
  remove(document);

  function isNamed(names: string): boolean {
    const known = seen.get(names) ?? isNamedFurniture(names);
    seen.set(names, known);
    return known;
  }

  function mark(nodes: readonly AnyNode[]): void {
    for (const node of nodes) {
      if (!isTag(node) || node.name === "figure" || isCaptionedPicture(node)) continue;
      const small = (prose.get(node) ?? 0) <= total * shares.one;
      if ((small && isMarked(node)) || isDiscussion(node, prose, total)) marked.add(node);
      else if (small && isNamed(namesOf(node))) named.add(node);
      else mark(node.children);
    }
  }

  function remove(parent: { children: AnyNode[] }): void {
    parent.children = parent.children.filter((child) => !isTag(child) || !dropped.has(child));
    for (const child of parent.children) if (isTag(child)) remove(child);
  }
}

/** Readers' comments can be longer than the article. */
function isDiscussion(element: Element, prose: Prose, total: number): boolean {
  const { class: names, id } = element.attribs;
  if (!discussionName.test(`${names ?? ""} ${id ?? ""}`)) return false;
  return (
    !/^(?:html|body|main|article)$/.test(element.name) &&
    (prose.get(element) ?? 0) < total * shares.discussion
  );
}

const discussionName =
  /(?:^|\s)(?:(?:post|page|article|entry|wp-block)?-?comments?(?:[-_](?:list|area|section|wrapper|wrap|container|thread|block|form|body|template))?|commentlist|comments?section|respond|disqus_thread)(?=\s|$)/i;

/** How much of the page's prose one piece of furniture, and all that only its name marks, can hold. */
const shares = { one: 0.3, lost: 0.6, discussion: 0.95 };

function isMarked(element: Element): boolean {
  const { attribs, name } = element;
  if (name === "aside" || (attribs.role && droppedRoles.test(attribs.role))) return true;
  return attribs["aria-modal"] === "true" || isHidden(element);
}

/** Whether an element says of itself that it is not to be seen. */
export function isHidden({ attribs }: Element): boolean {
  if ("hidden" in attribs || attribs["aria-hidden"] === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? "");
}

function namesOf({ attribs }: Element): string {
  return `${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs["data-component"] ?? ""}`;
}

/** Whether classes or ids hold a word for furniture. */
export function isNamedFurniture(names: string): boolean {
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    // An id made of a heading's words says what the section is about.
    if (words.length > 5) continue;
    for (const [index, word] of words.entries()) {
      if (furnitureWords.has(word) || furniturePairs.has(`${word}-${words[index + 1]}`)) return true;
    }
  }
  return false;
}

function textLength(element: Element): number {
  let length = 0;
  for (const child of element.children) {
    if (isText(child)) length += child.data.trim().length;
    else if (isTag(child)) length += textLength(child);
  }
  return length;
}
