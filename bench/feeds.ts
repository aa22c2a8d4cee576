import { readFileSync } from "node:fs";
import { parseRssFeed } from "feedsmith";
import { parseDate } from "../src/domain/dates/parse-date.ts";
import { parseFeed } from "../src/feeds/parse-feed.ts";
import { decodeText } from "../src/fetch/decode-text.ts";
import { spellings } from "../test/domain/dates/date-spellings.ts";
import { encode, encodings, texts } from "../test/fetch/encodings.ts";
import type { BenchResult } from "./bench-result.ts";
import { generateFullFeed, generateHeadlines } from "./generate-feeds.ts";
import { median, time } from "./median.ts";
import { scorePredictions } from "./score-predictions.ts";
import { sharedPath } from "./shared-folder.ts";

const gold = "gold/feeds/gold.jsonl";
const rounds = 40;

/** Facts read from feeds, speed beside feedsmith alone, encodings and dates. */
export async function run(): Promise<BenchResult> {
  const facts = scoreFacts();
  const full = measureSpeed(generateFullFeed(1_000_000));
  const headlines = measureSpeed(generateHeadlines(1_194));
  const decoded = countEncodings();
  const datesRead = spellings.filter(([spelling, moment, language]) =>
    reads(spelling, moment, language),
  ).length;
  return {
    bench: "feeds",
    facts: {
      files: facts.files!,
      factsMet: facts.met!,
      filesRight: facts.filesRight!,
      fullMbPerSecond: round(full.ours),
      fullRatio: round(full.ratio),
      headlinesMbPerSecond: round(headlines.ours),
      headlinesRatio: round(headlines.ratio),
      ...Object.fromEntries(decoded.map(([way, right]) => [`encodings_${way.replaceAll(" ", "_")}`, right])),
      dates: datesRead,
      datesOf: spellings.length,
    },
    table: [
      ["feeds", "figure"],
      [`facts met, of ${facts.facts} in ${facts.files} feeds`, String(facts.met)],
      ["feeds with every fact right", String(facts.filesRight)],
      [`spellings of dates read, of ${spellings.length}`, String(datesRead)],
      [
        "of these Date.parse reads",
        String(spellings.filter(([text, moment]) => Date.parse(text) === Date.parse(moment)).length),
      ],
    ],
    more: [
      [
        ["bytes to items", "MB/s", "feedsmith alone, MB/s", "share of feedsmith's"],
        speedRow("1 MB of RSS with full content", full),
        speedRow("1,194 headlines", headlines),
      ],
      [
        [`${encodings.length} encodings`, "read right"],
        ...decoded.map(([way, right]) => [way, String(right)]),
      ],
    ],
  };
}

/** As `tagwire parse` reads them. */
function scoreFacts(): Record<string, number> {
  const lines = readFileSync(sharedPath(gold), "utf8").split("\n").filter(Boolean);
  const predictions = lines.map((line) => {
    const { file } = JSON.parse(line) as { file: string };
    const bytes = readFileSync(sharedPath(`gold/feeds/${file}`));
    return { file, ...parseOrNothing(bytes, file) };
  });
  return scorePredictions("feeds", gold, predictions);
}

function parseOrNothing(bytes: Buffer, file: string): object {
  try {
    return parseFeed(decodeText(bytes).text, { url: file, keepMarkup: true });
  } catch {
    return {};
  }
}

interface Speed {
  ours: number;
  alone: number;
  /** Ours to feedsmith's: the middle of the rounds, in which both take turns. */
  ratio: number;
}

function measureSpeed(xml: string): Speed {
  const bytes = Buffer.from(xml);
  const readers = [
    () =>
      parseFeed(decodeText(bytes, "application/rss+xml; charset=utf-8").text, {
        url: "https://news.example/feed",
      }),
    () => parseRssFeed(bytes.toString("utf8")),
  ];
  for (let round = 0; round < rounds / 4; round++) for (const read of readers) read();
  const taken = Array.from({ length: rounds }, () => readers.map(time) as [number, number]);
  const speedOf = (ms: number) => bytes.length / 1e3 / ms;
  return {
    ours: speedOf(median(taken.map(([ours]) => ours))),
    alone: speedOf(median(taken.map(([, alone]) => alone))),
    ratio: median(taken.map(([ours, alone]) => alone / ours)),
  };
}

function speedRow(name: string, { ours, alone, ratio }: Speed): string[] {
  return [name, ours.toFixed(0), alone.toFixed(0), ratio.toFixed(2)];
}

type Entry = (typeof encodings)[number];

/** How a page may say its encoding: what stands in its head, and in HTTP. */
const ways: [
  name: string,
  head: (entry: Entry) => string,
  contentType: (entry: Entry) => string | undefined,
][] = [
  ["declared right", ({ encoding }) => `<meta charset="${encoding}">`, () => "text/html"],
  ["in HTTP only", () => "", ({ encoding }) => `text/html; charset=${encoding}`],
  [
    "declared wrongly",
    ({ wrong }) => `<meta charset="${wrong}">`,
    ({ wrong }) => `text/html; charset=${wrong}`,
  ],
  ["not at all", () => "", () => undefined],
];

function countEncodings(): [way: string, right: number][] {
  return ways.map(([name, head, contentType]) => {
    const right = encodings.filter((entry) => {
      const text = texts[entry.language];
      const html = `<html><head>${head(entry)}<title>${text}</title></head><body><p>${text}</p></body></html>`;
      return decodeText(encode(html, entry.encoding), contentType(entry)).text === html;
    });
    return [name, right.length];
  });
}

function reads(spelling: string, moment: string, language: string | undefined): boolean {
  return parseDate(spelling, language) === new Date(moment).toISOString();
}

function round(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
