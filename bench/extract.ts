import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { extractArticle } from "../src/extract/extract-article.ts";
import { decodeText } from "../src/fetch/decode-text.ts";
import type { BenchResult } from "./bench-result.ts";
import { heapInUse } from "./heap-in-use.ts";
import { median, sum, time } from "./median.ts";
import { readWithReadability } from "./read-with-readability.ts";
import { scorePredictions } from "./score-predictions.ts";
import { sharedPath } from "./shared-folder.ts";

const gold = "gold/extraction/gold.jsonl";
/** Each page is read this often by both, in turn; the middle time counts. */
const rounds = 3;
const manyPages = 10_000;

interface Page {
  id: string;
  url: string;
  html: string;
}

interface Reader {
  name: string;
  read(page: Page): object | undefined;
}

const readers: Reader[] = [
  { name: "Tagwire", read: ({ html, url }) => extractArticle(html, url) },
  { name: "Readability on linkedom", read: ({ html }) => readWithReadability(html) },
];

/** How well and how fast pages are read, beside the extractor that everyone uses, and whether memory stays flat. */
export async function run(): Promise<BenchResult> {
  const pages = loadPages();
  const results = readers.map((reader) => ({ name: reader.name, ...judge(reader, pages) }));
  const times = measureTimes(pages);
  return resultOf(pages.length, results, times, measureMemory(pages));
}

function loadPages(): Page[] {
  const lines = readFileSync(sharedPath(gold), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id, url, htmlFile } = JSON.parse(line) as { id: string; url: string; htmlFile: string };
    const bytes = gunzipSync(readFileSync(sharedPath(`gold/extraction/${htmlFile}`)));
    return { id, url, html: decodeText(bytes, "text/html").text };
  });
}

interface Judgement {
  scores: Record<string, number>;
  thrown: number;
  empty: number;
}

function judge(reader: Reader, pages: Page[]): Judgement {
  let thrown = 0;
  const articles = pages.map((page): { id: string; text?: string } => {
    try {
      return { id: page.id, ...reader.read(page) };
    } catch {
      thrown += 1;
      return { id: page.id };
    }
  });
  const empty = articles.filter(({ text }) => !text?.trim()).length - thrown;
  return { scores: scorePredictions("extraction", gold, articles), thrown, empty };
}

/** Milliseconds a page, one list a reader: in turn on each page, so that what slows the machine slows both. */
function measureTimes(pages: Page[]): number[][] {
  const times: number[][] = readers.map(() => []);
  for (const page of pages) {
    const taken = readers.map((): number[] => []);
    for (let round = 0; round < rounds; round++)
      for (const [at, reader] of readers.entries()) taken[at]!.push(timeOf(reader, page));
    for (const [at, figures] of taken.entries()) times[at]!.push(median(figures));
  }
  return times;
}

function timeOf(reader: Reader, page: Page): number {
  return time(() => {
    try {
      reader.read(page);
    } catch {
      // What throws has taken its time as well; how often it happens stands in another row.
    }
  });
}

interface Memory {
  early: number;
  late: number;
}

function measureMemory(pages: Page[]): Memory {
  let early = 0;
  for (let number = 0; number < manyPages; number++) {
    const { html, url } = pages[number % pages.length]!;
    extractArticle(html, url);
    if (number === manyPages / 10 - 1) early = heapInUse();
  }
  return { early, late: heapInUse() };
}

const measures = ["textF1", "shingleF1", "below50", "title", "day", "authors"];

function resultOf(
  pages: number,
  results: ({ name: string } & Judgement)[],
  times: number[][],
  { early, late }: Memory,
): BenchResult {
  const [ours, yardstick] = times.map(median) as [number, number];
  const ratio = median(times[0]!.map((taken, at) => taken / times[1]![at]!));
  const row = (name: string, figure: (of: (typeof results)[number], at: number) => number | string) => [
    name,
    ...results.map((result, at) => String(figure(result, at))),
  ];
  return {
    bench: "extract",
    facts: {
      pages,
      ...results[0]!.scores,
      ...Object.fromEntries(measures.map((name) => [`readability_${name}`, results[1]!.scores[name]!])),
      thrown: results[0]!.thrown,
      empty: results[0]!.empty,
      msAPage: round(ours),
      readabilityMsAPage: round(yardstick),
      timeRatio: round(ratio),
      totalTimeRatio: round(sum(times[0]!) / sum(times[1]!)),
      heapMbAfter1000: round(early),
      heapMbAfter10000: round(late),
    },
    table: [
      [`${pages} pages`, ...results.map(({ name }) => name)],
      ...measures.map((measure) => row(measure, ({ scores }) => scores[measure]!)),
      row("pages that throw", ({ thrown }) => thrown),
      row("pages without text", ({ empty }) => empty),
      row("ms a page, median", (_, at) => round(median(times[at]!))),
      row("time of all pages together, to the yardstick's", (_, at) =>
        at === 0 ? round(sum(times[0]!) / sum(times[1]!)) : 1,
      ),
      row("time to the yardstick's, median of pages", (_, at) => (at === 0 ? round(ratio) : 1)),
      ["heap in use after 1,000 pages, MB", String(round(early)), ""],
      ["heap in use after 10,000 pages, MB", String(round(late)), ""],
    ],
  };
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
