/**
 * Trains the recognizer of English name types by averaged perceptron (Collins 2002) on sentences whose names are
 * marked, and writes src/understand/entities/name-types.json. The seed is fixed: the result repeats.
 *
 *   node train/train-name-types.ts ../shared/train/entities/en-web.jsonl ../shared/train/entities/en-wikipedia.jsonl
 */
import { readFileSync, writeFileSync } from "node:fs";
import { nameFeatures } from "../src/understand/entities/name-features.ts";
import { readText } from "../src/understand/text/read-text.ts";

const classes = ["PER", "ORG", "LOC"];
const rounds = 8;
/** Features seen less often say nothing that carries over. */
const leastSeen = 2;
const scale = 20;

interface Example {
  features: string[];
  answer: number;
}

function readExamples(file: string): Example[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => examplesOf(JSON.parse(line) as { tokens: string[]; tags: string[] }));
}

function examplesOf({ tokens, tags }: { tokens: string[]; tags: string[] }): Example[] {
  const reading = readText({ title: "", text: tokens.join(" "), language: "en" });
  const examples: Example[] = [];
  let offset = 1;
  const starts = tokens.map((token) => {
    const start = offset;
    offset += token.length + 1;
    return start;
  });
  for (let at = 0; at < tags.length; at++) {
    const answer = classes.indexOf(tags[at]!.slice(2));
    if (!tags[at]!.startsWith("B-") || answer < 0) continue;
    let end = at;
    while (tags[end + 1]?.startsWith("I-")) end++;
    const words = reading.words.filter(
      (word) => word.start >= starts[at]! && word.end <= starts[end]! + tokens[end]!.length,
    );
    if (words.length > 0) examples.push({ features: nameFeatures(words, reading), answer });
  }
  return examples;
}

function shuffle<T>(list: T[], seed: number): void {
  let state = seed;
  for (let at = list.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

function train(examples: Example[]): Map<string, number[]> {
  const weights = new Map<string, number[]>();
  const sums = new Map<string, number[]>();
  let step = 0;
  const change = (feature: string, answer: number, by: number) => {
    const row = weights.get(feature) ?? [0, 0, 0];
    const sum = sums.get(feature) ?? [0, 0, 0];
    row[answer]! += by;
    sum[answer]! += by * step;
    weights.set(feature, row);
    sums.set(feature, sum);
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, round + 1);
    for (const { features, answer } of examples) {
      step++;
      const scores = [0, 0, 0];
      for (const feature of features) {
        for (const [at, weight] of (weights.get(feature) ?? []).entries()) scores[at]! += weight;
      }
      const guess = scores.indexOf(Math.max(...scores));
      if (guess === answer) continue;
      for (const feature of features) {
        change(feature, answer, 1);
        change(feature, guess, -1);
      }
    }
  }
  for (const [feature, row] of weights)
    weights.set(
      feature,
      row.map((weight, at) => weight - sums.get(feature)![at]! / step),
    );
  return weights;
}

const files = process.argv.slice(2);
if (files.length === 0) throw new Error("usage: node train/train-name-types.ts SENTENCES.jsonl…");
const examples = files.flatMap(readExamples);
const seen = new Map<string, number>();
for (const { features } of examples)
  for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
for (const example of examples)
  example.features = example.features.filter((feature) => seen.get(feature)! >= leastSeen);
const rows = [...train(examples)]
  .map(([feature, row]) => [feature, row.map((weight) => Math.round(weight * scale))] as const)
  .filter(([, row]) => row.some((weight) => weight !== 0))
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync("src/understand/entities/name-types.json", `${JSON.stringify(Object.fromEntries(rows))}\n`);
console.log(`${examples.length} names, ${rows.length} features`);
