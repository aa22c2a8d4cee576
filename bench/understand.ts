import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { AnnotateInput } from "../src/domain/article.ts";
import { createAnnotator } from "../src/understand/create-annotator.ts";
import { annotateLines } from "./annotate-lines.ts";
import type { BenchResult } from "./bench-result.ts";
import { heapInUse } from "./heap-in-use.ts";
import { judgeTopics } from "./judge-topics.ts";
import { median } from "./median.ts";
import { scorePredictions } from "./score-predictions.ts";
import { sharedPath } from "./shared-folder.ts";

/** So many articles stand for 100,000: memory is read after each fifth of them. */
const sampled = 20_000;
const steps = 5;
const timed = 400;

type Line = Record<string, string>;
type Row = [what: string, measured: number, floor: string];

/** Every gold set of understanding through `tagwire annotate`; then speed and memory of the annotator. */
export async function run(): Promise<BenchResult> {
  const rows: Row[] = [
    ...(await scoreTags()),
    ...(await scoreCategories()),
    ...(await scoreEntities()),
    ...(await scoreLanguages()),
  ];
  const topics = await judgeTopics();
  rows.push(["30 topics, first 20: that one topic in gold", topics.sameTopic, ""]);
  rows.push(["30 topics, first 20: that topic, or in the headline", topics.sameTopicOrHeadline, ""]);
  rows.push(["30 topics, first 20: right on reading by its developer", topics.readRight, ".85"]);
  rows.push(["30 topics, first 20: entries read", topics.judged, ""]);
  rows.push(["30 topics, first 20: entries not read yet", topics.unjudged, ""]);
  rows.push(...(await measureCost()));
  return {
    bench: "understand",
    facts: Object.fromEntries(rows.map(([what, measured]) => [what, Math.round(measured * 1000) / 1000])),
    table: [
      ["what", "measured", "reach at least"],
      ...rows.map(([what, measured, floor]) => [what, show(measured), floor]),
    ],
  };
}

function show(measured: number): string {
  return Number.isInteger(measured) && measured > 1 ? `${measured}` : measured.toFixed(3);
}

function readGold(file: string): Line[] {
  return readFileSync(sharedPath(file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** The filter sees these fields only, never the answers. */
async function predict(lines: Line[], fields: string[]): Promise<object[]> {
  return annotateLines(lines.map((line) => Object.fromEntries(fields.map((field) => [field, line[field]]))));
}

async function score(task: string, file: string, fields: string[]): Promise<Record<string, number>> {
  return scorePredictions(task, file, await predict(readGold(file), fields));
}

async function scoreTags(): Promise<Row[]> {
  const file = "gold/tags/gold.jsonl";
  const lines = readGold(file);
  const predicted = await predict(lines, ["id", "title", "text"]);
  const all = scorePredictions("tags", file, predicted);
  const hits = scoreLanguage(lines, predicted, "en");
  return [
    ["tags, English, F1@5", hits, ".32"],
    ["tags, 17 languages, F1@5", all["f1@5"]!, ".16"],
  ];
}

/** The scorer's F1 at five tags, for the articles of one language. */
function scoreLanguage(lines: Line[], predicted: object[], language: string): number {
  let hit = 0;
  let given = 0;
  for (const [at, line] of lines.entries()) {
    if (line.language !== language) continue;
    const wanted = new Set((line.tags as unknown as string[]).map(fold));
    const { tags } = predicted[at] as { tags: { name: string }[] };
    const got = new Set(tags.map(({ name }) => fold(name)).slice(0, 5));
    hit += [...got].filter((name) => wanted.has(name)).length;
    given += got.size + wanted.size;
  }
  return (2 * hit) / given;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

async function scoreCategories(): Promise<Row[]> {
  const fields = ["id", "title", "text"];
  const english = await score("categories", "gold/categories/gold-en.jsonl", fields);
  const german = await score("categories", "gold/categories/gold-de.jsonl", fields);
  return [
    ["categories, English, macro-F1", english.macroF1!, ".88"],
    ["categories, German, macro-F1", german.macroF1!, ".70"],
  ];
}

async function scoreEntities(): Promise<Row[]> {
  const fields = ["id", "text", "language"];
  const conll = await score("entities", "gold/entities/gold-conll-en.jsonl", fields);
  const others = readdirSync(sharedPath("gold/entities")).filter((file) => file.includes("wikineural"));
  let sum = 0;
  for (const file of others) sum += (await score("entities", `gold/entities/${file}`, fields)).untypedF1!;
  return [
    ["entities, conll, typed F1", conll.f1!, ".68"],
    ["entities, conll, untyped F1", conll.untypedF1!, ".82"],
    ["entities, wikineural, untyped F1, mean of 6", sum / others.length, ".70"],
  ];
}

async function scoreLanguages(): Promise<Row[]> {
  const { accuracy } = await score("languages", "gold/languages/gold.jsonl", ["id", "text"]);
  return [["languages, accuracy", accuracy!, ".96"]];
}

/** CPU of an article of about 4 kB, and how much memory many articles leave behind. */
async function measureCost(): Promise<Row[]> {
  const annotate = await createAnnotator();
  const bytes = gunzipSync(readFileSync(sharedPath("gold/newsroom/articles.jsonl.gz")));
  const articles = bytes
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as AnnotateInput);
  const middling = articles.filter(({ text }) => text.length > 3_500 && text.length < 4_500).slice(0, timed);
  for (const article of middling) annotate(article);
  const times = middling.map((article) => {
    const started = process.cpuUsage();
    annotate(article);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  const heaps: number[] = [];
  for (let at = 0; at < sampled; at++) {
    annotate(articles[at % articles.length]!);
    if ((at + 1) % (sampled / steps) === 0) heaps.push(heapInUse());
  }
  return [
    ["ms of CPU for a 4 kB article, median", median(times), "4 at most"],
    [
      `MB of heap that ${(sampled / 1000) * (1 - 1 / steps)},000 articles add`,
      heaps.at(-1)! - heaps[0]!,
      "flat",
    ],
  ];
}
