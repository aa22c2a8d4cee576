import { textContent } from "domutils";
import { parseDocument } from "htmlparser2";

/** What a reader sees of some HTML: one space between blocks. */
export function textOf(markup: string): string {
  const apart = markup.replace(/<\/(?:p|h\d|div|figcaption|summary|t[hd]|tr|li|title|h1)>/g, "$& ");
  return textContent(parseDocument(apart))
    .replace(/\s+/g, " ")
    .replace(/ ([.,])/g, "$1")
    .trim();
}
