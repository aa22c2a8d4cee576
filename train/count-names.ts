/**
 * Counts in how many articles of an archive each known name stands, and writes the shares of the common ones to
 * src/understand/tags/name-shares.json: what every third article names says little about one of them.
 *
 *   node train/count-names.ts ../shared/gold/newsroom/articles.jsonl.gz
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createEntityFinder } from "../src/understand/entities/create-entity-finder.ts";
import { tagName } from "../src/understand/tags/tag-name.ts";
import { readText } from "../src/understand/text/read-text.ts";

const leastShare = 0.01;

const [file] = process.argv.slice(2);
if (!file) throw new Error("usage: node train/count-names.ts ARTICLES.jsonl.gz");
const find = createEntityFinder();
const articles = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
const counts = new Map<string, number>();
for (const line of articles) {
  const { title, text } = JSON.parse(line) as { title: string; text: string };
  const { things } = find(readText({ title, text, language: "en" }));
  const names = new Set(things.map(({ tag, name }) => tag ?? tagName(name)));
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
}
const shares = [...counts]
  .map(([name, count]) => [name, Math.round((1000 * count) / articles.length) / 1000] as const)
  .filter(([, share]) => share >= leastShare)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync("src/understand/tags/name-shares.json", `${JSON.stringify(Object.fromEntries(shares))}\n`);
console.log(`${articles.length} articles, ${shares.length} common names`);
