/** Runs of scripts that are written without spaces between words (Korean has spaces, but glues particles on). */
const cjkRun = /[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]&&[\p{L}\p{N}\p{M}]]+/gv;

/** Nearly all texts in other scripts end here: Hangul letters, the CJK blocks, half and full width, the planes above. */
const mayHaveCjk = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\u{1b000}-\u{3ffff}]/u;

/**
 * Cuts every run of Han, Hiragana, Katakana or Hangul into overlapping pairs, so that an index of words finds a word
 * of two or more characters inside unspaced text: "日本経済" is "日本 本経 経済". A run of one character stays as
 * it is; other scripts stay words. Width and composition are evened out (NFKC). Index and query are cut alike.
 */
export function cutCjk(text: string): string {
  if (!mayHaveCjk.test(text)) return text;
  return text.normalize("NFKC").replace(cjkRun, (run) => ` ${pairsOf(run)} `);
}

function pairsOf(run: string): string {
  const characters = Array.from(run);
  if (characters.length < 2) return run;
  return characters
    .slice(1)
    .map((character, at) => characters[at] + character)
    .join(" ");
}

/** Whether the word is a single character of those scripts: alone it can only be found as the start of a pair. */
export function isLoneCjk(word: string): boolean {
  return Array.from(word).length === 1 && word.replace(cjkRun, "") === "";
}
