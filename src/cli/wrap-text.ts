const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
/** Full-width characters take two columns of a terminal (Unicode TR 11). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
/** Control characters from a publisher's text must not reach the terminal. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Breaks a paragraph into lines of at most `width` columns, between words in any script. */
export function wrapText(text: string, width: number): string[] {
  const clean = text.replace(controls, "").replace(/\s+/g, " ").trim();
  if (width === Number.POSITIVE_INFINITY) return [clean];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const { segment } of segmenter.segment(clean)) {
    const columns = columnsOf(segment);
    if (used + columns > width && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (line === "" && segment === " ") continue;
    line += segment;
    used += columns;
  }
  return [...lines, line.trimEnd()];
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
