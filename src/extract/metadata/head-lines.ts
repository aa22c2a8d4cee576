import type { Document } from "domhandler";
import type { Block } from "../text/block.ts";
import { toBlocks } from "../text/to-blocks.ts";
import { signature } from "./author-words.ts";

/** How far from the headline a byline or a date may stand, in lines, and how long such a line may be. */
const reach = { before: 8, after: 14, length: 160 };
const shortestParagraph = 200;

/**
 * The short lines around the page's headline, where people look for author and date: those after it first, then those
 * before it, then the ones that sign the text at its end. Without a headline, the first lines of the page.
 */
export function headLines(document: Document, base: string): string[] {
  const blocks = toBlocks(document.children, base).filter((block) => block.text);
  const headline = blocks.findIndex((block) => block.kind === "heading" && block.level === 1);
  const after = untilParagraph(blocks.slice(headline + 1, headline + 1 + reach.after));
  const before = blocks.slice(Math.max(0, headline - reach.before), Math.max(0, headline));
  const signed = blocks.flatMap((block, index) =>
    signature.test(block.text) ? blocks.slice(index, index + 2) : [],
  );
  return [...after, ...before.reverse(), ...signed]
    .flatMap((block) => block.text.split("\n"))
    .filter((line) => line.length <= reach.length);
}

function untilParagraph(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex((block) => block.text.length >= shortestParagraph);
  return end < 0 ? blocks : blocks.slice(0, end);
}
