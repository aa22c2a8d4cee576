import { parsePage } from "./parse-page.ts";
import { dropInvisible } from "./text/drop-invisible.ts";
import { renderHtml, renderText } from "./text/render-blocks.ts";
import { toBlocks } from "./text/to-blocks.ts";

/**
 * Text and sanitized HTML of a piece of HTML that is content through and through, such as a feed's full text.
 * Throws TagwireError `too-large` as `parsePage` does.
 */
export function readFragment(html: string, url: string): { text: string; html: string } {
  const document = parsePage(`<div>${html}</div>`, url);
  dropInvisible(document);
  const blocks = toBlocks(document.children, url);
  return { text: renderText(blocks), html: renderHtml(blocks) };
}
