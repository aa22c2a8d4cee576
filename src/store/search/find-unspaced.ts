import { foldWord } from "./even-text.ts";

interface Stretch {
  start: number;
  end: number;
}

/** Half-width kana with its voicing mark is one letter of full width. */
const letter = /[\uff66-\uff9d][\uff9e\uff9f]|[\s\S]/gu;

/** Where a text holds a run of unspaced script, whatever the width of its letters. */
export function findUnspaced(text: string, run: string): Stretch[] {
  const wanted = even(run.trim());
  const small = text.toLowerCase();
  if (small.length === text.length && text.normalize("NFKC") === text)
    return findAll(small, wanted).map((at) => ({ start: at, end: at + wanted.length }));
  const { evened, stretches } = evenLetters(text);
  return findAll(evened, wanted).map((at) => ({
    start: stretches[at]!.start,
    end: stretches[at + wanted.length - 1]!.end,
  }));
}

/** The text letter by letter, and for each place of it where it came from. */
function evenLetters(text: string): { evened: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  let evened = "";
  for (const { index, 0: found } of text.matchAll(letter)) {
    const one = even(found);
    evened += one;
    for (let at = 0; at < one.length; at += 1) stretches.push({ start: index, end: index + found.length });
  }
  return { evened, stretches };
}

function findAll(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === "") return found;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
    found.push(at);
  return found;
}

function even(text: string): string {
  return foldWord(text.normalize("NFKC"));
}
