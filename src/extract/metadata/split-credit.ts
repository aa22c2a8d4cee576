/** Words before the name of whoever took a picture or owns it. */
const mark = String.raw`(?:photos?|photograph|picture|image|foto|bild|imagen|imagem|immagine|zdjęcie|фото|写真|사진|图|credit|crédit|crédito|source|quelle|illustration)(?: (?:by|credit|von|de|di|par))?\s?[:：]\s?|(?:(?:photo(?:graph)?|image|picture) by|foto von|foto de|photo de) |(?:©|\(c\)|copyright)\s?`;
const inBrackets = new RegExp(String.raw`\s*[(\[](${mark})([^()\[\]]{2,80})[)\]]\s*$`, "iu");
const atEnd = new RegExp(
  String.raw`(?:^|[\s.。|–—-])(${mark})([^.:]{2,80}(?:\.\p{L}[^.:]{0,20})?)\.?$`,
  "iu",
);

/** Longer lines are no captions; it bounds the work on hostile ones. */
const longestCaption = 2_000;

/** A caption's end that names the photographer, apart: "The pier. Photo: Ann Lee/AP" → "The pier.", "Ann Lee/AP". */
export function splitCredit(line: string): { caption?: string; credit?: string } {
  if (line.length > longestCaption) return { caption: line };
  const match = inBrackets.exec(line) ?? atEnd.exec(line);
  const credit = match?.[2]?.trim();
  if (!match || !credit) return line ? { caption: line } : {};
  const caption = line
    .slice(0, match.index + match[0].indexOf(match[1] ?? ""))
    .replace(/[\s|([–—-]+$/, "")
    .trim();
  return { ...(caption && { caption }), credit };
}
