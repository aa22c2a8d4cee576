/** The word-like pieces of a Japanese or Korean text: what a name fills, or what stands before and behind it. */
export interface Segments {
  /** Kind of each character's script, see `ranges`. */
  scripts: Uint8Array;
  /** Number of the segment of each character. */
  owner: Int32Array;
  /** Where each segment starts; one more entry than there are segments. */
  starts: number[];
}

type Range = [script: number, first: number, last: number];

/**
 * 0 other, 1 Han, 2 hiragana, 3 katakana, 4 Hangul, 5 Latin, 6 digit, 7 space, 8 punctuation, 9 the dot inside names;
 * later ranges cut into earlier ones.
 */
const ranges: Range[] = [
  [5, 0xc0, 0x24f],
  [8, 0x00, 0x7f],
  [8, 0x2010, 0x203e],
  [8, 0x3001, 0x301f],
  [1, 0x3005, 0x3005],
  [1, 0x3400, 0x4dbf],
  [1, 0x4e00, 0x9fff],
  [2, 0x3041, 0x309f],
  [3, 0x30a1, 0x30ff],
  [9, 0x30fb, 0x30fb],
  [9, 0xff1d, 0xff1d],
  [9, 0xb7, 0xb7],
  [4, 0xac00, 0xd7a3],
  [5, 0x41, 0x5a],
  [5, 0x61, 0x7a],
  [6, 0x30, 0x39],
  [7, 0x0a, 0x0a],
  [7, 0x20, 0x20],
  [7, 0xa0, 0xa0],
  [7, 0x3000, 0x3000],
];
const scriptOf = new Uint8Array(0x10000);
for (const [script, first, last] of ranges) scriptOf.fill(script, first, last + 1);

const hangul = 4;

/** What follows a Korean noun in the same word, longest first. */
const particles =
  "에게서는,으로부터,이라고는,에서부터,에게서,으로는,으로도,이라는,이라고,이라며,에서는,에서도,에서의,에게는,까지의,부터의,까지,부터,에게,에서,께서,으로,이나,이며,이고,인데,라는,라고,라며,처럼,보다,한테,이랑,마저,조차,밖에,과의,와의,로는,에는,에도,로도,였던,이다,은,는,이,가,을,를,의,에,로,와,과,도,만,랑,나,며,고,야,아".split(
    ",",
  );

/**
 * Cuts a text where its script changes, Korean words also before their particles (`이재명|은`): every character belongs
 * to one segment.
 */
export function cutSegments(text: string, korean: boolean): Segments {
  const scripts = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) scripts[at] = scriptOf[text.charCodeAt(at)]!;
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && scripts[end] === scripts[at]) end++;
    starts.push(at);
    if (korean && scripts[at] === hangul) {
      const stem = stemLength(text.slice(at, Math.min(end, at + 24)));
      if (stem > 0) starts.push(at + stem);
    }
    at = end;
  }
  starts.push(text.length);
  const owner = new Int32Array(text.length);
  for (let segment = 0; segment + 1 < starts.length; segment++)
    owner.fill(segment, starts[segment]!, starts[segment + 1]!);
  return { scripts, owner, starts };
}

/** Length of a Korean word without its particle, 0 where it has none. */
function stemLength(word: string): number {
  const particle = particles.find((each) => word.length >= each.length + 2 && word.endsWith(each));
  return particle ? word.length - particle.length : 0;
}
