import type { Recorder } from "../recorder.ts";
import type { Block } from "./block.ts";

/** Tells the recorder which blocks a rule took out. */
export function recordLost(
  before: readonly Block[],
  after: readonly Block[],
  rule: string,
  recorder: Recorder,
): void {
  const kept = new Set(after);
  for (const block of before)
    if (!kept.has(block)) recorder.remove(block.kind, rule, block.text || block.html);
}
