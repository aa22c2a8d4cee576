import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sharedPath } from "./shared-folder.ts";

/** The figures that ../shared/tools/score.mjs gives for predictions on a gold set. */
export function scorePredictions(task: string, gold: string, predictions: object[]): Record<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), "tagwire-score-"));
  try {
    const predicted = path.join(folder, "predicted.jsonl");
    writeFileSync(predicted, predictions.map((line) => JSON.stringify(line)).join("\n"));
    const program = [sharedPath("tools/score.mjs"), task, sharedPath(gold), predicted];
    return JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
