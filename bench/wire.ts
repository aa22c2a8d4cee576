import type { Choice } from "../src/domain/choices/choice.ts";
import { createEngine } from "../src/store/sqlite/create-engine.ts";
import type { Engine } from "../src/store/sqlite/engine.ts";
import { openDatabase, prepareDatabase } from "../src/store/sqlite/open-database.ts";
import type { BenchResult } from "./bench-result.ts";
import { createRandom } from "./generate-filings.ts";
import { generatedArchive } from "./generated-archive.ts";

const articles = Number(process.argv[3] ?? 200_000);
const [rounds, warmUp, limit] = [200, 20, 30];

/** A reader's own wire over a generated archive: the first page, and the one after it, of choices drawn anew each time. */
export async function run(): Promise<BenchResult> {
  const file = await generatedArchive(articles);
  prepareDatabase(file);
  const engine = createEngine(openDatabase(file, "read"));
  const rows = Object.entries(kindsOf(engine)).map(([name, draw]) => ({ name, ...measure(engine, draw) }));
  return {
    bench: "wire",
    facts: { articles, ...Object.fromEntries(rows.map(({ name, p99 }) => [`${name}, p99`, p99])) },
    table: [
      ["wire of", "p50, CPU", "p99, CPU"],
      ...rows.map(({ name, p50, p99 }) => [name, `${p50.toFixed(1)} ms`, `${p99.toFixed(1)} ms`]),
    ],
  };
}

function kindsOf(engine: Engine): Record<string, () => Choice[]> {
  const random = createRandom(11);
  const tags = engine.tags.list({ limit: 400 }).map(({ name }) => name);
  const publishers = engine.publishers.list().map(({ key }) => key);
  const words = rareWords(engine);
  const draw = (from: readonly string[], count: number, facts: Omit<Choice, "name">): Choice[] =>
    Array.from({ length: count }, () => ({ ...facts, name: from[Math.floor(random() * from.length)]! }));
  const follow = (count: number) => draw(tags, count, { kind: "tag" });
  const mutes = () => [
    ...draw(tags, 10, { kind: "tag", muted: true }),
    ...draw(publishers, 2, { kind: "publisher", muted: true }),
    ...draw(words, 5, { kind: "word", muted: true }),
  ];
  return {
    "50 tags": () => follow(50),
    "50 tags, 17 mutes": () => [...follow(50), ...mutes()],
    "50 tags, 3 searches": () => [...follow(50), ...draw(words, 3, { kind: "search" })],
    "100 tags, 20 publishers, 10 searches, 17 mutes": () => [
      ...follow(100),
      ...draw(publishers, 20, { kind: "publisher" }),
      ...draw(words, 10, { kind: "search" }),
      ...mutes(),
    ],
  };
}

/** What nobody would mute stands in every other made-up article; these stand in one of thirty. */
function rareWords(engine: Engine): string[] {
  const { entries } = engine.articles.latest({ limit: 30 });
  const texts = entries.map(({ text }) => new Set(text.match(/\w+/g)));
  const counts = Map.groupBy(
    texts.flatMap((words) => [...words]),
    (word) => word,
  );
  return [...counts].filter(([, all]) => all.length === 1).map(([word]) => word);
}

/** CPU milliseconds. */
function measure(engine: Engine, draw: () => Choice[]): { p50: number; p99: number } {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const choices = draw();
    let older: ReturnType<Engine["articles"]["byChoices"]>["older"];
    const spent = [
      cpuMicros(() => {
        older = engine.articles.byChoices(choices, { limit }).older;
      }),
      cpuMicros(() => engine.articles.byChoices(choices, { limit, ...(older && { before: older }) })),
    ];
    if (round >= 0) times.push(...spent);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)]! / 1000;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Of the process, which does nothing else: the clock of a thread moves in steps longer than what is measured. */
function cpuMicros(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
