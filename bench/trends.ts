import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Filing } from "../src/domain/article.ts";
import { createEngine } from "../src/store/sqlite/create-engine.ts";
import { openDatabase, prepareDatabase } from "../src/store/sqlite/open-database.ts";
import type { BenchResult } from "./bench-result.ts";
import { generateFilings } from "./generate-filings.ts";
import { generatedArchive } from "./generated-archive.ts";
import { median } from "./median.ts";

const articles = Number(process.argv[3] ?? 200_000);
const windows = [6, 24, 72, 168];
const [rounds, batch, batches] = [9, 100, 200];

/** What telling the rising tags and stories costs, and what keeping their counters costs each article filed. */
export async function run(): Promise<BenchResult> {
  const rising = measureRising(await generatedArchive(articles));
  const [kept, bare] = await measureFiling();
  const share = kept / bare - 1;
  return {
    bench: "trends",
    facts: {
      articles,
      ...Object.fromEntries(rising),
      filingMicros: kept,
      filingMicrosWithoutCounters: bare,
      share,
    },
    table: [
      ["what", "figure"],
      ...rising.map(([name, ms]) => [`${name}, CPU`, `${ms.toFixed(1)} ms`]),
      ["filing, CPU an article", `${kept.toFixed(0)} µs; ${bare.toFixed(0)} without the counters of hours`],
      ["so much more", `${(share * 100).toFixed(1)} %`],
    ],
  };
}

function measureRising(file: string): [name: string, ms: number][] {
  // An archive of an earlier run may lack the newest tables.
  prepareDatabase(file);
  const engine = createEngine(openDatabase(file, "read"));
  const now = engine.archive.overview().newestAt!;
  const since = new Date(Date.parse(now) - 2 * 86_400_000).toISOString();
  const usual = (work: () => unknown) => median(Array.from({ length: rounds }, () => cpuMicros(work) / 1000));
  return [
    ...windows.map((hours): [string, number] => [
      `rising tags of ${hours} hours`,
      usual(() => engine.tags.rising({ now, hours, limit: 100 })),
    ]),
    ["rising stories of 24 hours", usual(() => engine.stories.rising({ now, hours: 24, limit: 20 }))],
    ["stories by rank", usual(() => engine.stories.ranked({ now, since, limit: 9 }))],
  ];
}

/** CPU microseconds an article, with the counters of hours and without: the same batches in turn. */
async function measureFiling(): Promise<[kept: number, bare: number]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tagwire-bench-"));
  const archives = ["kept", "bare"].map((name) =>
    openArchive(path.join(folder, `${name}.db`), name === "kept"),
  );
  let filings: Filing[] = [];
  for (const filing of generateFilings(new Date("2026-11-24T12:00:00Z"))) {
    filings.push(filing);
    if (filings.length < batch) continue;
    const turn = archives[0]!.micros.length % 2 === 0 ? archives : archives.toReversed();
    for (const archive of turn) archive.file(filings);
    filings = [];
    if (archives[0]!.micros.length === batches) break;
  }
  await rm(folder, { recursive: true });
  const [kept, bare] = archives.map(({ micros }) => median(micros));
  return [kept!, bare!];
}

function openArchive(file: string, counting: boolean) {
  prepareDatabase(file);
  const db = openDatabase(file, "write");
  const triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '*_hours_*'";
  if (!counting) for (const { name } of db.prepare(triggers).all()) db.exec(`DROP TRIGGER ${name}`);
  const engine = createEngine(db);
  const micros: number[] = [];
  const known = new Set<string>();
  return {
    micros,
    file(filings: Filing[]) {
      for (const { article } of filings) {
        const { publisherKey: key } = article;
        if (!known.has(key))
          engine.publishers.save({ key, name: key, host: key, homepage: `https://${key}/`, demo: false });
        known.add(key);
      }
      micros.push(cpuMicros(() => engine.articles.save(filings)) / filings.length);
    },
  };
}

/** Of this thread, so that neighbours on the machine do not count. */
function cpuMicros(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
