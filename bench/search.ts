import { stat } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import type { SearchPage } from "../src/domain/search/found-article.ts";
import { openSqliteStore } from "../src/store/sqlite/open-sqlite-store.ts";
import type { SearchSlice, Store } from "../src/store/store.ts";
import type { BenchResult } from "./bench-result.ts";
import { createRandom } from "./generate-filings.ts";
import { generateSearchFilings } from "./generate-search-filings.ts";
import { generatedArchive } from "./generated-archive.ts";

const articles = Number(process.argv[3] ?? 200_000);
const searches = 300;
const limit = 30;
const wanted = 50;

interface Kind {
  name: string;
  sort: NonNullable<SearchSlice["sort"]>;
  queries: string[];
}

interface Figures {
  kind: string;
  p50: number;
  p99: number;
  /** Median of what was found, as counted. */
  found: number;
}

/** Searches over a generated archive in four languages; words are drawn from its headlines, common ones often. */
export async function run(): Promise<BenchResult> {
  const file = await generatedArchive(articles, generateSearchFilings, `search-${articles}`);
  const store = await openSqliteStore({ file });
  try {
    const figures: Figures[] = [];
    for (const kind of kindsOf(file)) figures.push(await measure(store, kind));
    return resultOf(figures, indexSize(file), (await stat(file)).size);
  } finally {
    await store.close();
  }
}

function kindsOf(file: string): Kind[] {
  const random = createRandom(5);
  const english = titlesOf(file, "en");
  const japanese = titlesOf(file, "ja");
  const words = (titles: string[]) => draw(random, titles, (title) => title.split(" "));
  const pairs = (titles: string[]) => draw(random, titles, (title) => title.match(/\p{scx=Han}{2,}/gu) ?? []);
  const twoWords = Array.from({ length: searches }, () => words(english).join(" "));
  const twoCjk = Array.from({ length: searches }, () => pairs(japanese).join(" "));
  const operators = Array.from({ length: searches }, (_, number) =>
    withOperators(number, words(english), random),
  );
  return [
    { name: "two words", sort: "rank", queries: twoWords },
    { name: "two words", sort: "date", queries: twoWords },
    { name: "two words, Japanese", sort: "rank", queries: twoCjk },
    { name: "two words, Japanese", sort: "date", queries: twoCjk },
    { name: "words with operators", sort: "rank", queries: operators },
    { name: "words with operators", sort: "date", queries: operators },
  ];
}

function titlesOf(file: string, language: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = db.prepare("SELECT title FROM articles WHERE language = ? AND seq % 97 = 0").all(language);
    return rows.map(({ title }) => String(title));
  } finally {
    db.close();
  }
}

/** Two words of one headline. */
function draw(random: () => number, titles: string[], split: (title: string) => string[]): string[] {
  const words = split(titles[Math.floor(random() * titles.length)]!);
  const first = Math.floor(random() * words.length);
  const second = (first + 1 + Math.floor(random() * (words.length - 1))) % words.length;
  return [words[first]!, words[second]!];
}

function withOperators(number: number, [one, two]: string[], random: () => number): string {
  const tag = `tag:Tag${Math.floor(4_000 ** random())}`;
  const forms = [
    `${one} lang:en -${two}`,
    `${one} ${tag}`,
    `(${one} OR ${two}) category:politics has:image`,
    `${one} ${two} date:2w`,
    `intitle:${one} -publisher:publisher-1.example`,
    `"${one} ${two}" OR ${tag}`,
    `${one} -${tag} date:/${new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)}`,
  ];
  return forms[number % forms.length]!;
}

async function measure(store: Store, { name, sort, queries }: Kind): Promise<Figures> {
  const times: number[] = [];
  const found: number[] = [];
  for (const query of queries.slice(0, 30)) await store.articles.search(query, { limit, sort });
  for (const query of queries) {
    const started = performance.now();
    const page: SearchPage = await store.articles.search(query, { limit, sort });
    times.push(performance.now() - started);
    found.push(page.found);
  }
  const order = sort === "rank" ? "ranked" : "by date";
  return {
    kind: `${name}, ${order}`,
    p50: share(times, 0.5),
    p99: share(times, 0.99),
    found: share(found, 0.5),
  };
}

function share(values: number[], part: number): number {
  return values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
}

/** Bytes of the index. */
function indexSize(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const row = db
      .prepare("SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'article_search_%'")
      .get();
    return Number(row!.bytes);
  } finally {
    db.close();
  }
}

function resultOf(figures: Figures[], index: number, file: number): BenchResult {
  const kilobytes = index / articles / 1_000;
  return {
    bench: "search",
    facts: {
      articles,
      searches: searches * figures.length,
      worstP99: round(Math.max(...figures.map(({ p99 }) => p99))),
      indexKilobytesAnArticle: round(kilobytes),
      indexShare: round(index / file),
    },
    table: [
      [
        "search over the archive, 30 articles with snippets",
        "p50 ms",
        "p99 ms",
        "p99 wanted",
        "found, median",
      ],
      ...figures.map(({ kind, p50, p99, found }) => [
        ...[kind, p50.toFixed(1), p99.toFixed(1), String(wanted)],
        found >= 2_000 ? "over 2,000" : found.toLocaleString("en"),
      ]),
    ],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
