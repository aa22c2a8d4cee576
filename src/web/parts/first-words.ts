const longest = 320;

/** The start of a text, cut at a word where there are words, and never within a character. */
export function firstWords(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut} …`;
}
