import type { Element } from "domhandler";
import type { Block, BlockKind } from "./block.ts";
import { sanitizeArticleHtml } from "./sanitize-article-html.ts";

/** Paragraphs parted by blank lines; pictures and their captions are left to the HTML. */
export function renderText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => block.text)
    .filter(Boolean)
    .join("\n\n");
}

/** Sanitized HTML: safe to show as it is, under an h2. */
export function renderHtml(blocks: readonly Block[]): string {
  const open: OpenContainer[] = [];
  let html = "";
  for (const block of blocks) {
    const path = block.containers ?? [];
    while (open.some(({ element }, depth) => element !== path[depth])) html += closeLast(open);
    for (const element of path.slice(open.length)) {
      open.push({ element, item: false });
      html += `<${element.name}>`;
    }
    html += blockHtml(block, open.at(-1));
  }
  while (open.length > 0) html += closeLast(open);
  return sanitizeArticleHtml(html).trim();
}

interface OpenContainer {
  element: Element;
  /** Whether its last item is open still: a list within the list belongs to it. */
  item: boolean;
}

function closeLast(open: OpenContainer[]): string {
  const last = open.pop();
  return last ? `${last.item ? "</li>\n" : ""}</${last.element.name}>\n` : "";
}

function blockHtml({ kind, level, html }: Block, around: OpenContainer | undefined): string {
  const inner = kind === "heading" ? headingHtml(level, html) : isLine(kind) ? html : `${html}\n`;
  if (around && around.element.name !== "blockquote" && isLine(kind)) {
    const before = around.item ? "</li>\n" : "";
    around.item = true;
    return `${before}<li>${inner}`;
  }
  return isLine(kind) ? `<p>${inner}</p>\n` : inner;
}

function isLine(kind: BlockKind): boolean {
  return kind === "paragraph" || kind === "item" || kind === "quote";
}

function headingHtml(level: number | undefined, html: string): string {
  const name = `h${Math.min(Math.max(level ?? 3, 3), 4)}`;
  return `<${name}>${html}</${name}>\n`;
}
