/** Widths of letters in ems, measured on Newsreader at display sizes with the masthead's letter spacing, rounded up. */
const measured: Record<string, string> = {
  "1.06": "Æ",
  "1.04": "MW",
  "0.89": "m",
  "0.88": "œ",
  "0.84": "H",
  "0.8": "wOQ",
  "0.79": "U",
  "0.78": "K",
  "0.77": "NGD",
  "0.74": "XA",
  "0.73": "T",
  "0.72": "V",
  "0.71": "RYC",
  "0.68": "E",
  "0.67": "B",
  "0.66": "Z",
  "0.64": "ßP",
  "0.63": "L",
  "0.62": "F",
  "0.61": "0123456789",
  "0.6": "ndph",
  "0.59": "#b",
  "0.58": "quøk",
  "0.57": "vSo",
  "0.56": "xy",
  "0.52": "ga",
  "0.49": "e",
  "0.48": "z",
  "0.47": "c",
  "0.42": "sr",
  "0.39": "J",
  "0.38": "t",
  "0.37": "f",
  "0.36": "I",
  "0.32": "-",
  "0.28": "il",
  "0.27": "ł",
  "0.26": "j",
  "0.23": "’",
};

const widths = new Map(
  Object.entries(measured).flatMap(([ems, letters]) =>
    [...letters].map((letter) => [letter, Number(ems)] as const),
  ),
);
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u;
const [unknownCapital, unknownLetter] = [0.84, 0.65];

/** The width of a letter in ems at display size; accents add nothing. */
export function letterWidth(letter: string): number {
  if (wide.test(letter)) return 1;
  const bare = letter.normalize("NFD")[0]!;
  return widths.get(letter) ?? widths.get(bare) ?? (/\p{Lu}/u.test(bare) ? unknownCapital : unknownLetter);
}
