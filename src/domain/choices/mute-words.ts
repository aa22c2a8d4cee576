const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]/u;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Tells whether a text holds one of the words: whole, in these forms and this order; case, accents and what stands
 * between them do not count. In scripts without spaces they are found within longer runs.
 */
export function holdsWords(words: readonly string[]): (text: string) => boolean {
  const folded = words.map(fold);
  const runs = folded.filter((one) => unspaced.test(one));
  const spaced = folded
    .filter((one) => !unspaced.test(one))
    .flatMap((one) => one.match(word)?.join("[^\\p{L}\\p{N}\\p{M}]+") ?? []);
  const shape =
    spaced.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${spaced.join("|")})(?![\\p{L}\\p{N}\\p{M}])`, "u")
      : undefined;
  return (text) => {
    const even = fold(text);
    return shape?.test(even) || runs.some((run) => even.includes(run));
  };
}

/** Full width is half width; only the accents of Latin, Greek and Cyrillic go. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  // Taking letters apart is slow, and most texts have none to take apart.
  if (!/[^\p{ASCII}]/u.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}
