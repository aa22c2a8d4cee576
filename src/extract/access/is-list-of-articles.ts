import type { Block } from "../text/block.ts";

/** From how many teasers on, and from what share of the text, a page leads to articles instead of being one. */
const least = { teasers: 8, share: 0.7 };
/** Characters. */
const lengths = { headline: 15, teaser: 320 };

/** Whether nearly all that was found, before anything was pruned, are headlines that are links, and lines under them. */
export function isListOfArticles(blocks: readonly Block[]): boolean {
  let [teasers, teaserLength, length] = [0, 0, 0];
  let underHeadline = false;
  for (const block of blocks) {
    const isHeadline = block.text.length >= lengths.headline && block.linked >= block.text.length * 0.85;
    if (isHeadline) teasers++;
    length += block.text.length;
    underHeadline = isHeadline || (underHeadline && isTeaserLine(block));
    if (underHeadline) teaserLength += block.text.length;
  }
  return teasers >= least.teasers && teaserLength >= length * least.share;
}

function isTeaserLine({ kind, text }: Block): boolean {
  return kind !== "heading" && text.length <= lengths.teaser;
}
