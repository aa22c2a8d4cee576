const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u;
const [narrowest, widest] = [8, 64];

/** The class that sets a word as large as it fits on one line: "fit-15" for up to 7.5 ems of width. */
export function fitClass(word: string): string {
  let ems = 0;
  for (const letter of word) ems += emsOf(letter);
  return `fit-${Math.min(widest, Math.max(narrowest, Math.ceil(ems * 2)))}`;
}

/** The style rules of all those classes. */
export function fitRules(): string {
  let rules = "";
  for (let halves = narrowest; halves <= widest; halves++) rules += `.fit-${halves}{--ems:${halves / 2}}\n`;
  return rules;
}

/** Measured on Newsreader at display size and rounded up. */
function emsOf(letter: string): number {
  if (wide.test(letter)) return 1;
  if (/[MWmw@%]/.test(letter)) return 0.82;
  if (/[A-Z0-9#]/.test(letter)) return 0.64;
  if (/[fijlrt.,:'’-]/.test(letter)) return 0.33;
  return 0.51;
}
