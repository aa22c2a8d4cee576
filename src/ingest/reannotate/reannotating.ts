import type { TagBirth } from "../../domain/tag-birth.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { Store } from "../../store/store.ts";
import type { StepPool } from "../step-pool.ts";
import type { Difference } from "./difference.ts";

/** What a run works with. */
export interface Reannotating {
  store: Store;
  steps: Pick<StepPool, "prepare">;
  now: () => Date;
  birth: TagBirth;
  /** Names the present rules: a run that was begun by others starts anew. */
  rules: string;
}

export interface ReannotateOptions {
  /** Only find the difference. */
  dryRun?: boolean;
  signal?: AbortSignal;
  /** What is being done, and how far it is. */
  onProgress?: (doing: "reading" | "filing", done: number, of: number) => void;
  /** Told what will change, before anything does. */
  onDifference?: (difference: Difference) => void;
}

export interface ReannotateReport {
  difference: Difference;
  /** Articles that were filed anew. */
  filed: number;
  /** Articles that an earlier, interrupted run had looked at already. */
  resumedAfter: number;
  /** Articles that stay as they are, because reading them took too long. */
  failed: { url: string; error: string }[];
}

/** An article at a time for each thread, and some in waiting; a step is saved whole. */
export const stepSize = 50;

/** Between two steps. */
export function stopIfRaised(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new TagwireError("interrupted", "Stopped. The same command goes on where it was.");
}
