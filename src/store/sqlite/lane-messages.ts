import type { PackedError } from "../../domain/packed-error.ts";
import type { Engine } from "./engine.ts";

export interface LaneCall {
  number: number;
  group: keyof Engine;
  method: string;
  args: unknown[];
}

export type LaneAnswer = { number: number; result: unknown } | { number: number; error: PackedError };
