/** `npm run bench -- NAME`: runs one bench, prints one JSON line and a table. */
import type { BenchResult } from "./bench-result.ts";
import { print, printTable } from "./print-table.ts";

const benches: Record<string, () => Promise<{ run(): Promise<BenchResult> }>> = {
  ingest: () => import("./ingest.ts"),
  page: () => import("./page.ts"),
  paint: () => import("./paint.ts"),
  search: () => import("./search.ts"),
  polling: () => import("./polling.ts"),
  extract: () => import("./extract.ts"),
  stories: () => import("./stories.ts"),
  trends: () => import("./trends.ts"),
  wire: () => import("./wire.ts"),
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
