import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

export interface Newsstand {
  feeds: string[];
  articles: number;
  close(): void;
}

const shared = path.join(import.meta.dirname, "..", "..", "shared");
const program = path.join(shared, "tools", "newsstand.mjs");

/** The newsstand stands beside the project, not in it. */
export const newsstandIsThere = existsSync(program);

/** Serves real articles as publishers on loopback, each on an address of its own. */
export async function startNewsstand(corpus: string, flags: string[]): Promise<Newsstand> {
  const child = spawn(process.execPath, [program, path.join(shared, corpus), "--hosts", "1", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { feeds, articles } = JSON.parse(line) as Newsstand;
    return { feeds, articles, close: () => child.kill() };
  }
  throw new Error("The newsstand ended before it listened.");
}
