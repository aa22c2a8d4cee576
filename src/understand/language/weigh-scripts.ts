import { type Script, scripts } from "./scripts.ts";

const byCodePoint = new Map<number, Script | undefined>();

/** The script that a code point is a letter of; remembered, because a text repeats its letters. */
function scriptOf(codePoint: number): Script | undefined {
  if (byCodePoint.has(codePoint)) return byCodePoint.get(codePoint);
  const found = scripts.find((script) =>
    script.ranges.some(([low, high]) => codePoint >= low && codePoint <= high),
  );
  // U+00D7 and U+00F7 stand among the Latin letters but are signs.
  const script = codePoint === 0xd7 || codePoint === 0xf7 ? undefined : found;
  byCodePoint.set(codePoint, script);
  return script;
}

/** How much of a text each script writes: letters times the script's weight, by the script's name. */
export function weighScripts(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const letter of text) {
    const script = scriptOf(letter.codePointAt(0)!);
    if (script) weights.set(script.name, (weights.get(script.name) ?? 0) + script.weight);
  }
  return weights;
}
