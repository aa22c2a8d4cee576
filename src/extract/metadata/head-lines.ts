import type { Line } from "../text/page-lines.ts";
import { authorLabel, signature } from "./author-words.ts";

/** How far from the headline a byline or a date may stand, in lines, and how long such a line may be. */
const reach = { before: 8, after: 14, length: 160 };
const shortestParagraph = 200;
/** The line under a headline may be as long as a paragraph, if this much at most. */
const longestStandfirst = 400;

/**
 * The short lines around the page's headline, where people look for author and date: those after it first, then those
 * before it, then the ones that sign the text at its end. Without a headline, the first lines of the page.
 */
export function headLines(lines: readonly Line[]): string[] {
  const headline = lines.findIndex((line) => line.heading);
  const after = untilParagraph(lines.slice(headline + 1, headline + 1 + reach.after));
  const before = lines.slice(Math.max(0, headline - reach.before), Math.max(0, headline));
  const signed = lines.flatMap((line, index) =>
    signature.test(line.text) || authorLabel.test(line.text) ? lines.slice(index, index + 2) : [],
  );
  return [...after, ...before.reverse(), ...signed]
    .map((line) => line.text)
    .filter((text) => text.length <= reach.length);
}

function untilParagraph(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(
    (line, index) => line.text.length >= (index > 0 ? shortestParagraph : longestStandfirst),
  );
  return end < 0 ? lines : lines.slice(0, end);
}
