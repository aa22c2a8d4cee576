/**
 * Trains the recognizer of names in Japanese or Korean and writes src/understand/entities/dense/names-LANGUAGE.json.br.
 * First it holds out every sixth sentence and prints how well the rules alone, the model alone and both find the names
 * there; the model that it writes has then learned from all sentences. Order and seed are fixed: the result repeats.
 *
 *   node train/train-dense-names.ts ja ../shared/train/entities/ja-wikipedia.jsonl
 *   node train/train-dense-names.ts ko ../shared/train/entities/ko-news.jsonl
 *
 * It takes half a minute a language, and for Japanese needs words-ja.json.br (train/pick-japanese-words.ts).
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { createTableFinder } from "../src/understand/entities/create-table-finder.ts";
import { loadLexicon, mentionOf } from "../src/understand/entities/dense/create-dense-recognizer.ts";
import { denseFeatures, featureBits, featuresEach } from "../src/understand/entities/dense/dense-features.ts";
import { typeOfClass } from "../src/understand/entities/dense/dense-model.ts";
import { joinDenseNames } from "../src/understand/entities/dense/join-dense-names.ts";
import { markHints } from "../src/understand/entities/dense/mark-hints.ts";
import { packModel, unpackModel } from "../src/understand/entities/dense/pack-model.ts";
import { recognizeSpans } from "../src/understand/entities/dense/recognize-spans.ts";
import { findDenseNames } from "../src/understand/entities/find-dense-names.ts";
import type { NameMention } from "../src/understand/entities/name-mention.ts";
import { placesTaken } from "../src/understand/entities/places-taken.ts";
import { readText } from "../src/understand/text/read-text.ts";
import { LinearChain, type Sequence } from "./linear-chain.ts";
import { type MarkedSentence, type MarkedSpan, readMarkedSentences } from "./read-marked-sentences.ts";

const holdOut = 6;
const scale = 24;

interface Example extends Sequence {
  text: string;
  spans: MarkedSpan[];
  /** What tables and rules find, with offsets in the text. */
  known: NameMention[];
  ruled: NameMention[];
}

const [language, file] = process.argv.slice(2);
if (language === undefined || file === undefined)
  throw new Error("usage: node train/train-dense-names.ts ja|ko SENTENCES.jsonl");

/** With these, of held out names that the model is 80 % sure of about so many are right. */
const calm = { ja: 4, ko: 2 }[language] ?? 1;

const findTableNames = createTableFinder();
const lexicon = loadLexicon(language);
const each = featuresEach(lexicon("").length > 0);
const sentences = readMarkedSentences(file);
const classes = [
  ...new Set(sentences.flatMap(({ spans }) => spans.map(({ className }) => className))),
].sort();

/** The sentences of a line as the recognizer will meet them; names across two sentences are left out. */
function examplesOf({ text, spans }: MarkedSentence): Example[] {
  const reading = readText({ title: "", text, language: language! });
  if (reading.text !== `\n${text}`) return [];
  const { mentions } = findTableNames(reading);
  const ruled = findDenseNames(reading, placesTaken(reading, mentions).offsets);
  const hints = markHints(reading.text.length, [...mentions, ...ruled]);
  return reading.sentences.map(({ start, end }) => {
    const inside = <T extends { start: number; end: number }>(list: T[], shift: number): T[] =>
      list
        .map((span) => ({ ...span, start: span.start + shift - start, end: span.end + shift - start }))
        .filter((span) => span.start >= 0 && span.end <= end - start);
    const own = reading.text.slice(start, end);
    const clues = { hints: hints.subarray(start, end), marks: lexicon(own) };
    const marked = inside(spans, 1);
    return {
      text: own,
      spans: marked,
      known: inside(mentions, 0),
      ruled: inside(ruled, 0),
      features: denseFeatures(own, clues, language === "ko"),
      answers: answersOf(own.length, marked),
    };
  });
}

function answersOf(length: number, spans: MarkedSpan[]): Uint8Array {
  const answers = new Uint8Array(length);
  for (const { start, end, className } of spans)
    for (let at = start; at < end; at++)
      answers[at] = 2 * classes.indexOf(className) + (at === start ? 1 : 2);
  return answers;
}

function train(examples: Example[]): Buffer {
  const chain = new LinearChain({
    labels: classes.length * 2 + 1,
    each,
    features: 2 ** featureBits,
    rounds: 12,
    penalty: 0.4,
    rate: 0.15,
  });
  chain.train(examples);
  return brotliCompressSync(JSON.stringify(packModel(chain.weights, chain.steps, { classes, scale, calm })));
}

interface Found {
  start: number;
  end: number;
  type?: string | undefined;
}

type Way = (example: Example) => Found[];

function waysOf(packed: Buffer): Record<string, Way> {
  const model = unpackModel(packed);
  const recognize = ({ text, known, ruled }: Example): NameMention[] => {
    const clues = { hints: markHints(text.length, [...known, ...ruled]), marks: lexicon(text), quick: true };
    const mentions = recognizeSpans(model, text, clues, language === "ko").flatMap(
      (span) => mentionOf(span, text) ?? [],
    );
    // What only counts beside a full name is left out; a sentence alone may well have a bare surname.
    return mentions.filter((mention) => !mention.weak || mention.text.length === 1);
  };
  return {
    rules: ({ known, ruled }) => [...known.filter(({ adjective }) => !adjective), ...ruled],
    model: recognize,
    both: (example) =>
      joinDenseNames(example.known, example.ruled, recognize(example)).filter(
        ({ part, adjective }) => !part && !adjective,
      ),
  };
}

/** F1 of spans, with their types and without. */
function measure(examples: Example[], find: Way): string {
  const hits = { typed: 0, untyped: 0 };
  let wanted = 0;
  let given = 0;
  for (const example of examples) {
    const gold = example.spans
      .map((span) => ({ ...span, type: typeOfClass[span.className] }))
      .filter(({ type }) => type);
    const found = [...new Map(find(example).map((span) => [`${span.start} ${span.end}`, span])).values()];
    wanted += gold.length;
    given += found.length;
    for (const { start, end, type } of found) {
      const same = gold.find((span) => span.start === start && span.end === end);
      if (same) hits.untyped++;
      if (same?.type === type && same) hits.typed++;
    }
  }
  const f1 = (hit: number) => ((2 * hit) / (wanted + given)).toFixed(3);
  const part = (hit: number, of: number) => (hit / of).toFixed(2);
  return `F1 ${f1(hits.typed)}, untyped ${f1(hits.untyped)} (precision ${part(hits.typed, given)}, recall ${part(hits.typed, wanted)})`;
}

const kept = sentences.filter((_, at) => at % holdOut !== holdOut - 1).flatMap(examplesOf);
const held = sentences.filter((_, at) => at % holdOut === holdOut - 1).flatMap(examplesOf);
for (const [way, find] of Object.entries(waysOf(train(kept)))) console.log(`${way}: ${measure(held, find)}`);
const target = path.join(import.meta.dirname, `../src/understand/entities/dense/names-${language}.json.br`);
const packed = train(sentences.flatMap(examplesOf));
writeFileSync(target, packed);
console.log(
  `${sentences.length} lines, ${unpackModel(packed).cells.length / 2} weights, ${packed.length} bytes`,
);
