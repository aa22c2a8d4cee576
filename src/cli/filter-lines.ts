import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { TagwireError } from "../domain/tagwire-error.ts";
import { complain, print } from "./print.ts";
import { showProgress } from "./show-progress.ts";

export type Line = Record<string, unknown>;

/**
 * Runs a step as a filter over JSON Lines: one line out for each line in, in the same order. A broken line gives one
 * line with `error` and does not stop the rest. Fields that the step does not know pass through. `write` prints a line
 * at once unless told otherwise.
 */
export async function filterLines(
  step: (line: Line) => Promise<Line> | Line,
  files: readonly string[] = [],
  write: (line: Line) => Promise<void> | void = printLine,
): Promise<void> {
  const progress = showProgress("lines");
  let read = 0;
  let broken = 0;
  for await (const text of readLines(files)) {
    if (text.trim() === "") continue;
    const result = await runStep(step, text, ++read);
    if ("error" in result) broken += 1;
    await write(result);
    progress.update(read, read);
  }
  progress.stop();
  if (broken > 0) complain(`${broken} of ${read} lines could not be used; see their "error".`);
}

async function* readLines(files: readonly string[]): AsyncGenerator<string> {
  const inputs: Readable[] = files.length > 0 ? files.map(openFile) : [process.stdin];
  for (const input of inputs) yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

function openFile(file: string): Readable {
  const bytes = createReadStream(file);
  return file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
}

async function runStep(
  step: (line: Line) => Promise<Line> | Line,
  text: string,
  number: number,
): Promise<Line> {
  let line: Line = {};
  try {
    line = readLine(text, number);
    return await step(line);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ...(line.id !== undefined && { id: line.id }),
      ...(line.file !== undefined && { file: line.file }),
      error: message,
    };
  }
}

function readLine(text: string, number: number): Line {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === "object" && line !== null && !Array.isArray(line)) return line as Line;
  } catch (error) {
    throw new TagwireError("bad-input", `line ${number} is no JSON: ${(error as Error).message}`);
  }
  throw new TagwireError("bad-input", `line ${number} is no JSON object: ${text.slice(0, 80)}`);
}

/** Prints a line, and waits until it can take another. */
export async function printLine(line: Line): Promise<void> {
  print(JSON.stringify(line));
  await drained();
}

/** Waits while the reader of our output is slower than we are. */
function drained(): Promise<void> | undefined {
  return process.stdout.writableNeedDrain
    ? new Promise((resolve) => process.stdout.once("drain", () => resolve()))
    : undefined;
}
