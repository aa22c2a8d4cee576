/**
 * Writes src/understand/entities/dense/words-ja.json.br, the Japanese names and nouns that the recognizer of names looks
 * up, from IPADIC (Nara Institute of Science and Technology; its notice stands in NOTICE):
 *
 *   pip download --no-deps --no-binary :all: ipadic==1.0.0 && tar xzf ipadic-1.0.0.tar.gz
 *   node train/pick-japanese-words.ts ipadic-1.0.0/ipadic/dicdir/sys.dic
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { lexiconClasses } from "../src/understand/entities/dense/dense-features.ts";
import { readMecabWords } from "./read-mecab-words.ts";

type LexiconClass = (typeof lexiconClasses)[number];

const longestWord = 12;

function classOf(entry: string): LexiconClass | undefined {
  const [part, kind, field, detail] = entry.split(",");
  if (part !== "名詞") return undefined;
  if (kind !== "固有名詞") return "noun";
  if (field === "地域") return "place";
  if (field === "組織") return "organization";
  if (field !== "人名") return "proper";
  return detail === "姓" ? "surname" : detail === "名" ? "given" : "proper";
}

const file = process.argv[2];
if (file === undefined) throw new Error("usage: node train/pick-japanese-words.ts SYS.DIC");
const words = new Map<LexiconClass, Set<string>>(lexiconClasses.map((each) => [each, new Set()]));
for (const [word, entries] of readMecabWords(file))
  for (const entry of entries) {
    const found = classOf(entry);
    const fits = word.length <= longestWord && (word.length > 1 || found === "surname") && !/\s/.test(word);
    if (found && fits) words.get(found)!.add(word);
  }
const lists = Object.fromEntries([...words].map(([each, list]) => [each, [...list].sort().join(" ")]));
const target = path.join(import.meta.dirname, "../src/understand/entities/dense/words-ja.json.br");
writeFileSync(target, brotliCompressSync(JSON.stringify(lists)));
console.log([...words].map(([each, list]) => `${each} ${list.size}`).join(", "));
