/**
 * Plain paragraphs as HTML; what is HTML already stays. A "<" that begins no element is a sign of the text, but for the
 * one that a cut-off end leaves. */
export function asHtml(text: string): string {
  const mended = text.replace(/\s*<\/?[a-z]*\s*$/i, "").replace(/<(?![a-z/!])/gi, "&lt;");
  if (/<(?:p|div|br|h\d|ul)\b/i.test(mended)) return mended;
  return mended
    .split(/\n+|(?<=[.!?。！？])(?=\p{Lu}\p{Ll})/u)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
}
