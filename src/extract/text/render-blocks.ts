import type { Block } from "./block.ts";
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
  let html = "";
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1]?.container;
    const next = blocks[index + 1]?.container;
    const around = block.container?.name;
    if (around && block.container !== previous) html += `<${around}>`;
    html += `${blockHtml(block)}\n`;
    if (around && block.container !== next) html += `</${around}>\n`;
  }
  return sanitizeArticleHtml(html).trim();
}

function blockHtml({ kind, level, html, container }: Block): string {
  if (kind === "heading")
    return `<h${Math.min(Math.max(level ?? 3, 3), 4)}>${html}</h${Math.min(Math.max(level ?? 3, 3), 4)}>`;
  if (kind === "item") return container ? `<li>${html}</li>` : `<p>${html}</p>`;
  return kind === "paragraph" || kind === "quote" ? `<p>${html}</p>` : html;
}
