import { type AnyNode, type Document, type Element, isTag } from "domhandler";
import type { Recorder } from "../recorder.ts";
import { describe } from "./describe.ts";
import { isHidden } from "./drop-invisible.ts";
import { plainText } from "./element-text.ts";
import { isCaptionedPicture } from "./figure-html.ts";
import { isFurnitureName } from "./is-furniture-name.ts";
import type { Prose } from "./measure-prose.ts";

const droppedRoles =
  /^(?:navigation|banner|complementary|dialog|alertdialog|alert|search|menu|menubar|contentinfo|tooltip|tablist|button)$/;

/** How much of the page's prose one piece of furniture, all that only its name marks, and a part apart can hold. */
const shares = { one: 0.3, named: 0.6, apart: 0.95 };

/**
 * Takes out what is marked as furniture by element, role, state, class or id. Some builders mark everything ("widget"):
 * an element with much of the page's prose stays, and names count for nothing where they would take most of it.
 */
export function dropFurniture(document: Document | Element, prose: Prose, recorder?: Recorder): void {
  const total = prose.get(document) ?? 0;
  const furniture: Furniture = { marked: new Set(), named: new Set(), known: new Map() };
  collect(document.children, prose, total, furniture);
  const lost = [...furniture.named].reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
  const { marked, named } = furniture;
  const believed = lost <= total * shares.named;
  if (recorder) explain(furniture, believed, recorder);
  remove(document, believed ? marked.union(named) : marked);
}

function explain({ marked, named }: Furniture, believed: boolean, recorder: Recorder): void {
  if (!believed) {
    recorder.decide(
      "furniture",
      "names are not believed",
      "Classes and ids would take most of the page's prose",
    );
  }
  for (const element of marked) {
    recorder.remove(
      describe(element),
      "furniture by element, role, state or as a part apart",
      plainText(element),
    );
  }
  for (const element of believed ? named : []) {
    recorder.remove(describe(element), "furniture by class or id", plainText(element));
  }
}

interface Furniture {
  marked: Set<Element>;
  /** Furniture by nothing but class or id. */
  named: Set<Element>;
  /** Names that were judged before: pages use the same ones over and over. */
  known: Map<string, boolean>;
}

function collect(nodes: readonly AnyNode[], prose: Prose, total: number, furniture: Furniture): void {
  for (const node of nodes) {
    if (!isTag(node) || node.name === "figure" || isCaptionedPicture(node)) continue;
    const share = total > 0 ? (prose.get(node) ?? 0) / total : 0;
    const small = share <= shares.one;
    if ((small && isMarked(node)) || (share < shares.apart && isApart(node))) furniture.marked.add(node);
    else if (small && isNamed(node, furniture.known)) furniture.named.add(node);
    else collect(node.children, prose, total, furniture);
  }
}

function remove(parent: { children: AnyNode[] }, dropped: ReadonlySet<Element>): void {
  parent.children = parent.children.filter((child) => !isTag(child) || !dropped.has(child));
  for (const child of parent.children) if (isTag(child)) remove(child, dropped);
}

function isMarked(element: Element): boolean {
  const { attribs, name } = element;
  if (name === "aside" || (attribs.role && droppedRoles.test(attribs.role))) return true;
  return attribs["aria-modal"] === "true" || isHidden(element);
}

/** Readers' comments and consent dialogs can be longer than the article. */
function isApart({ name, attribs }: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(name)) return false;
  if (attribs.role === "dialog" || attribs["aria-modal"] === "true") return true;
  return apartName.test(`${attribs.class ?? ""} ${attribs.id ?? ""}`);
}

const apartName =
  /(?:^|\s)(?:(?:post|page|article|entry|wp-block)?-?comments?(?:[-_](?:list|area|section|wrapper|wrap|container|thread|block|form|body|template))?|commentlist|comments?section|respond|disqus_thread|(?:onetrust|didomi|usercentrics|cmp|qc-cmp2?|truste|sp_message|cookie|consent|gdpr)[-_]?(?:consent|banner|notice|container|popup|overlay|modal|dialog|sdk|message|root|host|bar|box|wall|ui)?[-_\w]*)(?=\s|$)/i;

function isNamed({ attribs }: Element, known: Map<string, boolean>): boolean {
  const names = `${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs["data-component"] ?? ""}`;
  const judged = known.get(names) ?? isFurnitureName(names);
  known.set(names, judged);
  return judged;
}
