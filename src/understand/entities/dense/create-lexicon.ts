/**
 * Marks where words of a lexicon stand in a text: one array a class of words, one number a character. A number is 0
 * where no word covers the character; else it tells its place in the longest word that does, and that word's length.
 */
export type Lexicon = (text: string) => Uint8Array[];

/** Words by class; the classes' order is the order of the marks. */
export type LexiconWords = readonly (readonly string[])[];

interface Index {
  classes: number;
  /** By hash of a word: bits of its classes. */
  words: Map<number, number>;
  /** By first character: length of the longest word. */
  longest: Map<number, number>;
}

/** Longer words are looked for no further. */
const longestWord = 12;
/** Longer words than this are told apart no further. */
const longestTold = 5;
const firstHash = 7;

/** A lexicon for text without spaces, of at most eight classes; looking up reads each character a few times. */
export function createLexicon(words: LexiconWords): Lexicon {
  const index: Index = { classes: words.length, words: new Map(), longest: new Map() };
  for (const [at, list] of words.entries()) for (const word of list) addWord(index, word, 1 << at);
  return (text) => markWords(index, text);
}

function addWord({ words, longest }: Index, word: string, bit: number): void {
  if (word.length > longestWord) return;
  let hash = firstHash;
  for (let at = 0; at < word.length; at++) hash = addCode(hash, word.charCodeAt(at));
  const key = finish(hash);
  words.set(key, (words.get(key) ?? 0) | bit);
  const first = word.charCodeAt(0);
  longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
}

function markWords(index: Index, text: string): Uint8Array[] {
  const marks = Array.from({ length: index.classes }, () => new Uint8Array(text.length));
  const covered = marks.map(() => new Uint8Array(text.length));
  const lengths = new Uint8Array(index.classes);
  for (let at = 0; at < text.length; at++) {
    const most = index.longest.get(text.charCodeAt(at));
    if (most === undefined) continue;
    measureWords(index, text, at, most, lengths);
    for (let each = 0; each < index.classes; each++)
      if (lengths[each]! > 0) markWord(marks[each]!, covered[each]!, at, lengths[each]!);
  }
  return marks;
}

/** Length of the longest word of each class that begins here, 0 for none. */
function measureWords(index: Index, text: string, at: number, most: number, lengths: Uint8Array): void {
  lengths.fill(0);
  let hash = firstHash;
  const end = Math.min(text.length, at + most);
  for (let next = at; next < end; next++) {
    hash = addCode(hash, text.charCodeAt(next));
    const bits = index.words.get(finish(hash)) ?? 0;
    for (let each = 0; bits >> each > 0; each++) if ((bits >> each) & 1) lengths[each] = next + 1 - at;
  }
}

function markWord(marks: Uint8Array, lengths: Uint8Array, start: number, length: number): void {
  for (let place = 0; place < length; place++) {
    if (lengths[start + place]! >= length) continue;
    const part = length === 1 ? 3 : place === 0 ? 0 : place === length - 1 ? 2 : 1;
    lengths[start + place] = length;
    marks[start + place] = 4 * Math.min(length, longestTold) + part;
  }
}

function addCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) + (code << 7);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0;
}
