const heading = /<(\/?)h([1-6])\b/gi;

/**
 * Moves the headings of sanitized HTML below a heading of level `under`, without gaps: with h2 and h4 in the
 * text and `under` 2, they become h3 and h4.
 */
export function fitHeadings(markup: string, under: number): string {
  if (!markup.includes("<h")) return markup;
  const levels = [...new Set([...markup.matchAll(heading)].map((match) => Number(match[2])))].sort();
  return markup.replace(heading, (_, slash: string, level: string) => {
    return `<${slash}h${Math.min(6, under + 1 + levels.indexOf(Number(level)))}`;
  });
}
