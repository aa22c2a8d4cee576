import { closeSync, createReadStream, createWriteStream, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import type { Line } from "./filter-lines.ts";

/** Lines that wait for their end in a file, because together they may be more than memory holds. */
export interface HeldLines {
  hold(line: Line): Promise<void>;
  /** Gives all of them in their order, once. */
  release(): AsyncGenerator<Line>;
}

/** The file has no name from the start: so nothing is left of it, however the program ends. */
export function holdLines(): HeldLines {
  const folder = mkdtempSync(join(tmpdir(), "tagwire-"));
  const fd = openSync(join(folder, "lines.jsonl"), "w+");
  rmSync(folder, { recursive: true });
  const writing = createWriteStream("", { fd, autoClose: false });
  const written = finished(writing);
  // Whoever writes next waits for it; nobody may be waiting when it fails.
  written.catch(() => undefined);

  return {
    async hold(line) {
      if (writing.write(`${JSON.stringify(line)}\n`)) return;
      await Promise.race([written, new Promise<void>((resolve) => writing.once("drain", () => resolve()))]);
    },
    async *release() {
      writing.end();
      await written;
      const reading = createReadStream("", { fd, start: 0, autoClose: false });
      const lines = createInterface({ input: reading, crlfDelay: Number.POSITIVE_INFINITY });
      for await (const text of lines) yield JSON.parse(text) as Line;
      closeSync(fd);
    },
  };
}
