import { type AnyNode, type Element, isTag, isText } from "domhandler";
import { resolveUrl } from "../resolve-url.ts";
import type { Block, BlockKind } from "./block.ts";
import { inlineNames, keptInline } from "./element-names.ts";
import { escapeHtml } from "./escape-html.ts";
import { figureHtml, isCaptionedPicture } from "./figure-html.ts";
import { tableBlock } from "./table-block.ts";

interface Place {
  kind: BlockKind;
  level?: number;
  containers?: readonly Element[];
}

/** Turns the tree of an article's content into its blocks, in reading order. Addresses become absolute by `base`. */
export function toBlocks(nodes: readonly AnyNode[], base: string): Block[] {
  const writer = new BlockWriter(base);
  writer.visit(nodes, { kind: "paragraph" });
  writer.flush();
  return writer.blocks;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  readonly base: string;
  private readonly open: string[] = [];
  private place: Place = { kind: "paragraph" };
  private text = "";
  private html = "";
  private linked = 0;
  private linkDepth = 0;

  constructor(base: string) {
    this.base = base;
  }

  visit(nodes: readonly AnyNode[], place: Place): void {
    for (const node of nodes) {
      if (isText(node)) this.write(node.data, place);
      else if (isTag(node)) this.visitElement(node, place);
    }
  }

  private visitElement(element: Element, place: Place): void {
    const special = specials[element.name];
    if (special) special(this, element, place);
    else if (isCaptionedPicture(element)) this.figure(element);
    else if (inlineNames.has(element.name)) this.visitInline(element, place);
    else {
      this.flush();
      this.visit(element.children, placeIn(element, place));
      this.flush();
    }
  }

  private visitInline(element: Element, place: Place): void {
    const opening = this.openingOf(element);
    if (element.name === "a") this.linkDepth++;
    if (opening) {
      this.open.push(opening);
      this.html += opening;
    }
    this.visit(element.children, place);
    if (opening) {
      this.open.pop();
      this.html += closingOf(opening);
    }
    if (element.name === "a") this.linkDepth--;
  }

  private openingOf(element: Element): string | undefined {
    if (element.name !== "a") {
      const kept = keptInline[element.name];
      return kept && `<${kept}>`;
    }
    const href = resolveUrl(element.attribs.href ?? "", this.base);
    return href && `<a href="${escapeHtml(href)}">`;
  }

  private write(data: string, place: Place): void {
    const line = data.replace(/[\s\u200b\ufeff]+/g, " ");
    if (line !== " ") this.place = place;
    if (this.linkDepth > 0) this.linked += line.trim().length;
    this.text += line;
    this.html += escapeHtml(line);
  }

  break(): void {
    this.text += "\n";
    this.html += "<br>";
  }

  add(block: Block): void {
    this.flush();
    if (block.text || block.html) this.blocks.push(block);
  }

  figure(element: Element): void {
    const html = figureHtml(element, this.base);
    if (html) this.add({ kind: "figure", text: "", html, linked: 0 });
  }

  /** Ends the block that is being written; links and emphasis that are open go on in the next one. */
  flush(): void {
    const text = this.text
      .replace(/ *\n */g, "\n")
      .replace(/ {2,}/g, " ")
      .trim();
    if (/[\p{L}\p{N}]/u.test(text)) {
      const closing = this.open.toReversed().map(closingOf).join("");
      const html = (this.html + closing).trim().replace(/^(?:\s*<br>)+|(?:<br>\s*)+$/g, "");
      this.blocks.push({ ...this.place, text, html, linked: Math.min(this.linked, text.length) });
    }
    this.text = "";
    this.html = this.open.join("");
    this.linked = 0;
  }
}

function closingOf(opening: string): string {
  return `</${/^<(\w+)/.exec(opening)?.[1]}>`;
}

function placeIn(element: Element, place: Place): Place {
  const { name } = element;
  if (/^h[1-6]$/.test(name)) return { kind: "heading", level: Number(name[1]) };
  const containers = [...(place.containers ?? []), element];
  if (name === "ul" || name === "ol") return { kind: "item", containers };
  if (name === "blockquote") return { kind: "quote", containers };
  return place;
}

const specials: Record<string, (writer: BlockWriter, element: Element, place: Place) => void> = {
  br: (writer) => writer.break(),
  img: (writer, element) => writer.figure(element),
  "amp-img": (writer, element) => writer.figure(element),
  picture: (writer, element) => writer.figure(element),
  figure(writer, element, place) {
    if (hasText(element, ["table", "pre", "blockquote", "p"])) {
      writer.flush();
      writer.visit(element.children, place);
      writer.flush();
    } else writer.figure(element);
  },
  figcaption: () => undefined,
  table(writer, element, place) {
    writer.flush();
    const table = tableBlock(element, (nodes) => toBlocks(nodes, writer.base));
    if (table) writer.add(table);
    else writer.visit(element.children, place);
    writer.flush();
  },
  // Code is shown, but is no text to search, tag or compare by.
  pre(writer, element) {
    const text = rawText(element).replace(/^\n+|\s+$/g, "");
    if (text) writer.add({ kind: "code", text: "", html: `<pre>${escapeHtml(text)}</pre>`, linked: 0 });
  },
};

function hasText(element: Element, names: readonly string[]): boolean {
  return element.children.some(
    (child) =>
      isTag(child) && child.name !== "figcaption" && (names.includes(child.name) || hasText(child, names)),
  );
}

function rawText(element: Element): string {
  let text = "";
  for (const child of element.children) {
    if (isText(child)) text += child.data;
    else if (isTag(child)) text += child.name === "br" ? "\n" : rawText(child);
  }
  return text;
}
