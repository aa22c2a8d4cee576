import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";

const program = path.join(import.meta.dirname, "..", "bin", "tagwire.js");

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real program in a process of its own, as a terminal would. */
export async function runTagwire(
  args: string[],
  { input = "", env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
  child.stdin.on("error", () => {
    // A command that does not read its input closes it early.
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
