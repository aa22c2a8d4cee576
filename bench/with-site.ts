import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

const root = path.join(import.meta.dirname, "..");

/** Serves an archive in a process of its own while the work lasts. */
export async function withSite<T>(
  db: string,
  environment: NodeJS.ProcessEnv,
  work: (origin: string) => Promise<T>,
  flags: string[] = ["--no-poll"],
): Promise<T> {
  const site = spawn(
    process.execPath,
    ["bin/tagwire.js", "serve", "--port", "0", "--db", db, "--json", ...flags],
    {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = new Promise((resolve) => site.once("exit", resolve));
  try {
    for await (const line of createInterface({ input: site.stdout })) {
      return await work(new URL((JSON.parse(line) as { address: string }).address).origin);
    }
    throw new Error("The site ended before it answered.");
  } finally {
    site.kill();
    await ended;
  }
}
