import { runCommandLine } from "./cli/run-command-line.ts";

/** Runs the command line; the exit status is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", endQuietly);
  process.exitCode = await runCommandLine(argv);
}

/** Who reads our output has seen enough of it: `tagwire tags list | head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
