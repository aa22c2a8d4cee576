const particle =
  /(?<=..)(?:에서는|에서도|으로는|에서|으로|에게|까지|부터|은|는|이|가|을|를|에|의|도|로|와|과|만)$/u;
const firstSyllable = "가".codePointAt(0)!;
const finals = 28;
/** ㅆ under a syllable: the past (했다, 나섰다), or 있다. */
const pastFinal = 20;

/**
 * A Korean word without the particle at its end. Empty for what says nothing about a text's subject: verbs that end a
 * sentence, and counters and conjunctions of one syllable (두, 첫, 후).
 */
export function foldKorean(word: string): string {
  if (word.length === 1 || endsSentence(word)) return "";
  return word.replace(particle, "");
}

function endsSentence(word: string): boolean {
  if (!word.endsWith("다")) return false;
  const before = word.codePointAt(word.length - 2)!;
  return (before - firstSyllable) % finals === pastFinal || /(?:한|된|이|간|온)다$/u.test(word);
}
