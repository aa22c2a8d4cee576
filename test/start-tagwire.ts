import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

export interface RunningTagwire {
  /** Where the site is, as the program printed it. */
  address: string;
  /** Asks it to end, as a terminal does, and waits; gives the exit status. */
  stop(): Promise<number | null>;
}

const program = path.join(import.meta.dirname, "..", "bin", "tagwire.js");

/** Starts `tagwire serve` on a free port in a process of its own and waits for the address that it prints. */
export async function startTagwire(env: NodeJS.ProcessEnv, flags: string[] = []): Promise<RunningTagwire> {
  const child = spawn(process.execPath, [program, "serve", "--port", "0", ...flags], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^Tagwire is at (http:\S+)$/.exec(line)?.[1];
    if (address) return { address, stop };
  }
  throw new Error(`tagwire serve ended before it answered: ${complaints}`);
}
