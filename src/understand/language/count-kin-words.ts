import { kinWords } from "./kin-words.ts";

const whole = new Map<string, string[]>();
const starts = new Map<string, string[]>();
/** Every beginning in the table has at least this many letters. */
const shortestStart = 4;

for (const [language, list] of Object.entries(kinWords))
  for (const word of list.split(" ")) {
    const start = word.endsWith("*");
    const table = start ? starts : whole;
    const key = start ? word.slice(0, -1) : word;
    table.set(key, [...(table.get(key) ?? []), language]);
  }

const longestStart = Math.max(...[...starts.keys()].map((start) => start.length));

/** How many of these lower-case words belong to one language of a group of near kin and not to the others. */
export function countKinWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

function languagesOf(word: string): readonly string[] {
  const exact = whole.get(word);
  if (exact) return exact;
  for (let length = Math.min(word.length, longestStart); length >= shortestStart; length -= 1) {
    const found = starts.get(word.slice(0, length));
    if (found) return found;
  }
  return [];
}
