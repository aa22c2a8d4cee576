/** `npm run bench -- NAME`: runs one bench, prints one JSON line and a table. */
import { print, printTable } from "./print-table.ts";

export interface BenchResult {
  bench: string;
  /** The figures, for programs. */
  facts: Record<string, number | string>;
  /** The table for people; its first row is the heading. */
  table: string[][];
  /** Further tables. */
  more?: string[][][];
}

const benches: Record<string, () => Promise<{ run(): Promise<BenchResult> }>> = {
  ingest: () => import("./ingest.ts"),
  page: () => import("./page.ts"),
  extract: () => import("./extract.ts"),
  stories: () => import("./stories.ts"),
  feeds: () => import("./feeds.ts"),
  understand: () => import("./understand.ts"),
};

const name = process.argv[2] ?? "";
const load = benches[name];
if (load) {
  const { bench, facts, table, more = [] } = await (await load()).run();
  print(JSON.stringify({ bench, ...facts }));
  for (const one of [table, ...more]) {
    print("");
    printTable(one);
  }
} else {
  process.stderr.write(`No such bench: ${name || "(none)"}. One of: ${Object.keys(benches).join(", ")}.\n`);
  process.exitCode = 2;
}
