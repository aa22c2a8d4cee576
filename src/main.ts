import { runCommandLine } from "./cli/run-command-line.ts";

/** Runs the command line; the exit status is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await runCommandLine(argv);
}
