/**
 * Marks where words of a lexicon stand in a text: one array a class of words, one number a character. A number is 0
 * where no word covers the character; else it tells its place in the longest word that does, and that word's length.
 */
export type Lexicon = (text: string) => Uint8Array[];

/** Words by class; the classes' order is the order of the marks. */
export type LexiconWords = readonly (readonly string[])[];

/** A hash table of words and all their beginnings, in slots that are a power of two. */
interface Index {
  classes: number;
  /** 0 for an empty slot. */
  keys: Int32Array;
  /** Bits of the word's classes; none for what is only the beginning of words. */
  bits: Uint8Array;
}

/** Longer words are looked for no further. */
const longestWord = 12;
/** Longer words than this are told apart no further. */
const longestTold = 5;
const firstHash = 7;

/** A lexicon for text without spaces, of at most eight classes; looking up reads each character a few times. */
export function createLexicon(words: LexiconWords): Lexicon {
  const characters = words.reduce((sum, list) => list.reduce((own, { length }) => own + length, sum), 0);
  const slots = 2 ** Math.ceil(Math.log2(characters + 2));
  const index: Index = {
    classes: words.length,
    keys: new Int32Array(slots),
    bits: new Uint8Array(slots),
  };
  for (const [at, list] of words.entries()) for (const word of list) addWord(index, word, 1 << at);
  return (text) => markWords(index, text);
}

function addWord({ keys, bits }: Index, word: string, bit: number): void {
  if (word.length > longestWord) return;
  let hash = firstHash;
  let slot = 0;
  for (let at = 0; at < word.length; at++) {
    hash = addCode(hash, word.charCodeAt(at));
    const key = finish(hash);
    slot = slotOf(keys, key);
    keys[slot] = key;
  }
  bits[slot]! |= bit;
}

/** Where a key stands, or the empty slot where it would. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function markWords(index: Index, text: string): Uint8Array[] {
  const marks = Array.from({ length: index.classes }, () => new Uint8Array(text.length));
  const covered = marks.map(() => new Uint8Array(text.length));
  const lengths = new Uint8Array(index.classes);
  for (let at = 0; at < text.length; at++) {
    measureWords(index, text, at, lengths);
    for (let each = 0; each < index.classes; each++)
      if (lengths[each]! > 0) markWord(marks[each]!, covered[each]!, at, lengths[each]!);
  }
  return marks;
}

/** Length of the longest word of each class that begins here, 0 for none. */
function measureWords({ keys, bits }: Index, text: string, at: number, lengths: Uint8Array): void {
  lengths.fill(0);
  let hash = firstHash;
  const end = Math.min(text.length, at + longestWord);
  for (let next = at; next < end; next++) {
    hash = addCode(hash, text.charCodeAt(next));
    const slot = slotOf(keys, finish(hash));
    if (keys[slot] === 0) return;
    const classes = bits[slot]!;
    for (let each = 0; classes >> each > 0; each++) if ((classes >> each) & 1) lengths[each] = next + 1 - at;
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
  return mixed ^ (mixed >>> 13) || 1;
}
