/**
 * Counts, over the English articles of a newsroom archive, in how many each word is written small, and prints those
 * that a capital does not make a name: src/understand/entities/common-words.json. Repeats its result.
 *
 *   node train/train-common-words.ts ../shared/gold/newsroom/articles.jsonl.gz > src/understand/entities/common-words.json
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A word in this many articles is no name by itself, if it is written small at least this often. */
const leastArticles = 12;
const leastShare = 0.6;

const small = new Map<string, number>();
const capital = new Map<string, number>();

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node train/count-common-words.ts ARTICLES.jsonl.gz");
for (const line of gunzipSync(readFileSync(file)).toString().split("\n")) {
  if (line === "") continue;
  const { text } = JSON.parse(line) as { text: string };
  const inside = text.replace(/(?:^|[.!?:“"]\s*|\n)\s*\p{L}+/gu, " ");
  const words = new Set(inside.match(/\p{L}{2,}/gu));
  for (const word of words) {
    if (word === word.toLowerCase()) count(small, word);
    else count(capital, word.toLowerCase());
  }
}
const common = [...small]
  .filter(
    ([word, articles]) =>
      articles >= leastArticles && articles >= leastShare * (articles + (capital.get(word) ?? 0)),
  )
  .map(([word]) => word)
  .sort();
console.log(JSON.stringify(common.join(" ")));
